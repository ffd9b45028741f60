import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { Askable } from '#renderer/components/figures/askable.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { FundCost } from '#shared/ipc/leverage-schemas.ts';
import { basisText } from '#renderer/components/figures/derive.ts';
import { changeIdea, useIdea } from './idea/use-idea.ts';
import { timesText } from './idea/words.ts';

interface CostsChoiceProps {
  /** Null while it is read. */
  readonly cost: FundCost | null;
  readonly asOf: BusinessDate | null;
}

/** Whether figures are after what the fund has cost, which is what a holder gets, or before it; one choice for all of them. */
export function CostsChoice({ cost, asOf }: CostsChoiceProps) {
  const costs = useIdea('costs');
  const known = cost?.value ?? null;
  return (
    <span className="leverage-choice">
      Costs
      <ChoiceGroup
        name="Before or after what the fund costs"
        value={costs}
        choices={[
          {
            value: 'after',
            label: 'After',
            title: 'Fees, financing and tracking taken off, as a holder gets it',
          },
          { value: 'before', label: 'Before', title: 'The bare multiple of each day' },
        ]}
        onChoose={(value) => changeIdea({ costs: value })}
      />
      {cost === null ? null : known === null ? (
        <span className="muted">{cost.value === null ? `before: ${cost.reason}` : null}</span>
      ) : (
        <Askable of={cost.fund} how={() => costHow(cost.fund, cost.multiple, known, asOf)}>
          {formatPercent(known.perYear, 2)} a year
        </Askable>
      )}
    </span>
  );
}

function costHow(
  fund: string,
  multiple: number,
  { perYear, sessions, basis, to }: NonNullable<FundCost['value']>,
  asOf: BusinessDate | null,
): Derivation {
  return {
    definition: 'fundCost',
    inputs: [
      ['Fund', fund],
      ['L', timesText(multiple)],
      ['A session', formatPercent(perYear / 252, 4)],
    ],
    basis: basisText({ basis, provenance: [] }),
    from: null,
    to,
    n: sessions,
    source: 'stored closes of fund and index',
    asOf,
    ageSessions: null,
    other: { name: 'Over five years', value: `${formatNumber(-Math.expm1(-perYear * 5) * 100, 1)} %` },
  };
}
