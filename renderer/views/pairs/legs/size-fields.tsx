import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { between, CheckedField } from '#renderer/components/field/checked-field.tsx';
import type { PairIdea } from '#shared/domain/pair-idea.ts';
import { changePair } from '../use-pair-idea.ts';

const sizes = [
  { value: 'gross', label: 'Gross', title: 'Dollars of both legs together' },
  { value: 'risk', label: 'At risk', title: 'What the stop may lose on both legs together' },
] as const;
const stops = [
  { value: 'percent', label: '%', title: 'A fall of the ratio of long to short from the opening' },
  { value: 'score', label: 'z', title: 'A z-score of the log ratio, counted in the window of the opening' },
  { value: 'none', label: 'None' },
] as const;

const unknownOr = (most: number, sentence: string) => (value: number | null) =>
  value === null || (value >= 0 && value <= most) ? null : sentence;

/** How large the pair is, where it is given up, and what it costs to hold. */
export function SizeFields({ idea }: { readonly idea: PairIdea }) {
  const { sizeKind, stopKind } = idea;
  const isGross = sizeKind === 'gross';
  return (
    <div className="pairs-fields" role="group" aria-label="Size, stop and costs">
      <span className="pairs-pair">
        <ChoiceGroup
          name="Sized by"
          choices={sizes}
          value={sizeKind}
          // A size by the risk needs a stop.
          onChoose={(kind) =>
            changePair({
              sizeKind: kind,
              ...(kind === 'risk' && stopKind === 'none' ? { stopKind: 'percent' } : {}),
            })
          }
        />
        <CheckedField
          id="pair-dollars"
          label={isGross ? 'Dollars of both legs' : 'Dollars at risk'}
          before="$"
          key={sizeKind}
          value={isGross ? idea.grossDollars : idea.riskDollars}
          decimals={0}
          step={isGross ? 10_000 : 500}
          isAmount
          problemOf={between(1, 1e12, 'Dollars above 1.')}
          onValue={(value) =>
            value !== null && changePair(isGross ? { grossDollars: value } : { riskDollars: value })
          }
        />
      </span>
      <CheckedField
        id="pair-lot"
        label="Shares in a lot"
        before="in lots of"
        value={idea.lotShares}
        decimals={0}
        step={1}
        problemOf={(value) =>
          value !== null && Number.isInteger(value) && value >= 1 && value <= 100_000
            ? null
            : 'Whole shares from 1 to 100,000.'
        }
        onValue={(value) => value !== null && changePair({ lotShares: value })}
      />
      <span className="pairs-pair">
        <span className="muted">Stop</span>
        <ChoiceGroup
          name="Stop by"
          choices={stops}
          value={stopKind}
          onChoose={(kind) =>
            changePair({ stopKind: kind, ...(kind === 'none' ? { sizeKind: 'gross' } : {}) })
          }
        />
        {stopKind === 'percent' ? (
          <CheckedField
            id="pair-stop"
            key="percent"
            label="Fall of the ratio at the stop in percent"
            before=""
            after="%"
            value={idea.stopFraction}
            decimals={1}
            scale={100}
            sign={-1}
            step={0.005}
            problemOf={between(-0.95, -0.001, 'Between −0.1 % and −95 %.')}
            onValue={(value) => value !== null && changePair({ stopFraction: value })}
          />
        ) : null}
        {stopKind === 'score' ? (
          <CheckedField
            id="pair-stop"
            key="score"
            label="Z-score of the stop"
            before=""
            value={idea.stopScore}
            decimals={2}
            step={0.25}
            problemOf={between(-10, 10, 'Between −10 and 10.')}
            onValue={(value) => value !== null && changePair({ stopScore: value })}
          />
        ) : null}
      </span>
      <span className="pairs-pair">
        <CheckedField
          id="pair-borrow"
          label="Borrow fee in percent a year; empty is not known"
          before="Borrow"
          after="% a year"
          placeholder="unknown"
          value={idea.borrowRate}
          decimals={2}
          scale={100}
          step={0.001}
          problemOf={unknownOr(2, 'Up to 200 %, or empty.')}
          onValue={(borrowRate) => changePair({ borrowRate })}
        />
        <CheckedField
          id="pair-trading"
          label="Trading costs in basis points of the dollars traded; empty is not known"
          before="costs"
          after="bp"
          placeholder="unknown"
          value={idea.tradingRate}
          decimals={1}
          scale={10_000}
          step={0.0001}
          problemOf={unknownOr(0.05, 'Up to 500 bp, or empty.')}
          onValue={(tradingRate) => changePair({ tradingRate })}
        />
      </span>
    </div>
  );
}
