import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { Catalyst, Risk } from '#shared/domain/playbook/note-remarks.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { CommitText } from '../edit/commit-text.tsx';
import { EditRow } from '../edit/edit-row.tsx';
import { withCatalyst, withRisk } from '../edit/edit-reading.ts';
import { isAmount } from './is-amount.ts';
import { riskNames } from './risk-names.ts';

const riskChoices = Object.entries(riskNames).map(([value, label]) => ({
  value: value as Risk['kind'],
  label,
}));
const mostDays = 3650;

/** The name of an event and when it comes, in days from the day of the note. */
export function CatalystEdits({ catalyst }: { readonly catalyst: Catalyst }) {
  const mask = useMask();
  const { id, name, withinDays } = catalyst;
  const change = (field: string, to: (one: Catalyst) => Catalyst): void =>
    changeReading((all) => withCatalyst(all, id, (one) => withEdited(to(one), field)));
  const setDays = (end: 'from' | 'to', value: number | null): void =>
    change('withinDays', ({ withinDays: before, ...one }) => {
      if (value === null) return one;
      const days = { from: 0, to: Math.max(1, value), ...before, [end]: value };
      return {
        ...one,
        withinDays: { from: Math.min(days.from, days.to), to: Math.max(1, days.from, days.to) },
      };
    });
  const check = (value: number | null): string | null =>
    value === null || (Number.isInteger(value) && value >= 0 && value <= mostDays)
      ? null
      : `A whole number up to ${mostDays}.`;
  const field = { decimals: 0, step: 1, placeholder: 'none', check };
  return (
    <>
      <EditRow name="Name" item={catalyst} field="name">
        {mask.hidden ? (
          <MaskedField label="Name of the catalyst" />
        ) : (
          <CommitText
            label={`Name of ${name}`}
            value={name}
            maxLength={120}
            check={(text) => (text === '' ? 'Type a name.' : null)}
            onCommit={(text) => change('name', (one) => ({ ...one, name: text }))}
          />
        )}
      </EditRow>
      <EditRow name="Days ahead" item={catalyst} field="withinDays">
        <CommitNumber
          {...field}
          id={`${id}-from`}
          label={`Days ahead of ${mask.text(name)}, from`}
          value={withinDays?.from ?? null}
          onCommit={(value) => setDays('from', value)}
        />
        <span className="quiet">to</span>
        <CommitNumber
          {...field}
          id={`${id}-to`}
          label={`Days ahead of ${mask.text(name)}, to`}
          value={withinDays?.to ?? null}
          unit="days"
          onCommit={(value) => setDays('to', value)}
        />
      </EditRow>
    </>
  );
}

/** What a risk is of, its words, and the figures that the note puts on it. */
export function RiskEdits({ risk }: { readonly risk: Risk }) {
  const mask = useMask();
  const { id, kind, text, figures } = risk;
  const change = (field: string, to: (one: Risk) => Risk): void =>
    changeReading((all) => withRisk(all, id, (one) => withEdited(to(one), field)));
  return (
    <>
      <EditRow name="Kind" item={risk} field="kind">
        <SelectField
          label={`Kind of ${id}`}
          value={kind}
          choices={riskChoices}
          onChoose={(chosen) => change('kind', (one) => ({ ...one, kind: chosen }))}
        />
      </EditRow>
      <EditRow name="Text" item={risk} field="text">
        {mask.hidden ? (
          <MaskedField label="Text of the risk" />
        ) : (
          <CommitText
            label={`Text of ${id}`}
            value={text}
            maxLength={400}
            check={(typed) => (typed === '' ? 'Type what could go wrong.' : null)}
            onCommit={(typed) => change('text', (one) => ({ ...one, text: typed }))}
          />
        )}
      </EditRow>
      {figures.map((figure, at) => {
        const { to: _, ...single } = figure;
        const scale = figure.unit === 'fraction' ? 100 : 1;
        const set = (next: typeof figure): void =>
          change('figures', (one) => ({
            ...one,
            figures: one.figures.map((other, place) => (place === at ? next : other)),
          }));
        const field = {
          decimals: figure.decimals,
          scale,
          step: 10 ** -figure.decimals / scale,
          isAmount: isAmount(figure),
        };
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a figure is known by its place
          <EditRow key={at} name={`Figure ${at + 1}`} item={risk} field="figures">
            <CommitNumber
              {...field}
              id={`${id}-figure-${at}-from`}
              label={`Figure ${at + 1} of ${id}, from`}
              value={figure.value}
              check={(value) => (value === null ? 'Type the figure.' : null)}
              onCommit={(value) => value !== null && set({ ...figure, value })}
            />
            <span className="quiet">to</span>
            <CommitNumber
              {...field}
              id={`${id}-figure-${at}-to`}
              label={`Figure ${at + 1} of ${id}, to; empty for one number`}
              value={figure.to ?? null}
              placeholder="none"
              unit={figure.unit === 'fraction' ? '%' : figure.unit === 'basisPoints' ? 'bp' : ''}
              check={() => null}
              onCommit={(value) => set(value === null ? single : { ...single, to: value })}
            />
          </EditRow>
        );
      })}
    </>
  );
}
