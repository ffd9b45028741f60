import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withClaim } from '../edit/edit-reading.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import { windowText } from '#shared/format/figure-text.ts';

const choices: readonly StatedWindow[] = [
  { kind: 'open' },
  { kind: 'yearToDate' },
  { kind: 'quarterToDate' },
  ...[1, 3, 6, 12].map((count): StatedWindow => ({ kind: 'months', count })),
  ...[1, 5, 20].map((count): StatedWindow => ({ kind: 'sessions', count })),
];

/** Two dates stand in a column of their own. */
const nameOf = (window: StatedWindow): string => (window.kind === 'dates' ? 'two dates' : windowText(window));

/** The stretch that a claim is about, to be set where the note leaves it open or it was read wrongly. */
export function ClaimWindow({ claim }: { readonly claim: Claim }) {
  const { measure } = claim;
  if (!('window' in measure)) return null;
  const shown = nameOf(measure.window);
  const known = choices.some((choice) => nameOf(choice) === shown);
  const all = known ? choices : [measure.window, ...choices];
  return (
    <SelectField
      label={`Window of the claim on ${claim.symbol}`}
      value={shown}
      choices={all.map((choice) => ({ value: nameOf(choice), label: nameOf(choice) }))}
      onChoose={(text) => {
        const window = all.find((choice) => nameOf(choice) === text);
        if (window === undefined) return;
        changeReading((reading) =>
          withClaim(reading, claim.id, (one) =>
            withEdited({ ...one, measure: { ...measure, window } }, 'window', text),
          ),
        );
      }}
    />
  );
}
