import { Askable } from '#renderer/components/figures/askable.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { CheckedClaim } from '#shared/ipc/claim-schemas.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withClaim, withoutItem } from '../edit/edit-reading.ts';
import { EditedMark } from '../edit/edited-mark.tsx';
import { EditPanel } from '../edit/edit-panel.tsx';
import { AssumptionChips } from './assumption-chips.tsx';
import { ClaimEdits } from './claim-edits.tsx';
import { claimDerivation } from './claim-derivation.ts';
import { ClaimRemark } from './claim-remark.tsx';
import { ClaimWindow } from './claim-window.tsx';
import { claimText, valueText } from '#shared/format/figure-text.ts';
import { PlanItem } from './plan-item.tsx';
import { RemoveButton } from './remove-button.tsx';
import { StatedField } from './stated-field.tsx';
import { verdictLooks } from './verdict-looks.ts';
import { WordsButton } from './words-button.tsx';

const bases = { raw: 'as traded', split: 'price', total: 'total' } as const;

interface ClaimRowProps {
  readonly claim: Claim;
  /** Null until it has been held against the data. */
  readonly found: CheckedClaim | null;
  readonly problem: string | null;
}

/** One claim: what it says, what was found, and what stands between the two. */
export function ClaimRow({ claim, found, problem }: ClaimRowProps) {
  const asOf = useDesk(selectAsOf);
  const looks = found === null ? null : verdictLooks[found.verdict];
  const name = `${claim.symbol} ${claimText(claim)}`.trim();
  return (
    <PlanItem id={claim.id} className="claim">
      <span className={`verdict-chip verdict-${found?.verdict ?? 'open'}`}>
        <span aria-hidden="true">{looks?.mark ?? '…'}</span> {looks?.word ?? 'Checking'}
      </span>
      <span className="claim-what">
        <WordsButton>{claim.symbol}</WordsButton> {claimText(claim)} <ClaimWindow claim={claim} />
      </span>
      <span className="number">
        <StatedField claim={claim} />
      </span>
      <span className="number">
        <Found claim={claim} found={found} name={name} asOf={asOf} problem={problem} />
      </span>
      <span className="quiet">{found?.basis == null ? '' : bases[found.basis]}</span>
      <span className="claim-dates">{found === null ? '' : datesOf(found)}</span>
      <RemoveButton
        of={`claim on ${name}`}
        onRemove={() => changeReading((reading) => withoutItem(reading, 'claims', claim.id))}
      />
      {found === null || found.verdict === 'confirmed' ? null : <ClaimRemark found={found} />}
      <EditedMark item={claim} />
      <EditPanel of={`claim on ${name}`}>
        <ClaimEdits claim={claim} />
      </EditPanel>
      <AssumptionChips
        assumptions={claim.assumptions}
        onChange={(assumptions) =>
          changeReading((reading) => withClaim(reading, claim.id, (one) => ({ ...one, assumptions })))
        }
      />
    </PlanItem>
  );
}

function datesOf({ from, to }: CheckedClaim): string {
  if (to === null) return '';
  return from === null ? formatDate(to.date) : `${formatDate(from.date)} – ${formatDate(to.date)}`;
}

function Found({
  claim,
  found,
  name,
  asOf,
  problem,
}: ClaimRowProps & { readonly name: string; readonly asOf: ReturnType<typeof selectAsOf> }) {
  if (found === null) return problem === null ? null : <Unknown reason={problem} />;
  if (found.value.value === null) return <Unknown reason={found.value.reason} />;
  return (
    <Askable how={claimDerivation(claim, found, asOf)} of={name}>
      {valueText(found.value.value, found.unit)}
    </Askable>
  );
}
