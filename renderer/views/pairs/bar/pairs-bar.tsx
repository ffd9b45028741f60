import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { betaWindows, type PairIdea, scoreWindows } from '#shared/domain/pair-idea.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { changePair } from '../use-pair-idea.ts';
import { HoldingDates } from './holding-dates.tsx';

interface PairsBarProps {
  readonly idea: PairIdea;
  /** The legs on show, which may be others than those wanted. */
  readonly long: string;
  readonly short: string;
  readonly symbols: readonly string[];
  readonly answer: PairAnswer | null;
  readonly last: BusinessDate;
}

const hedges = [
  { value: 'dollar', label: 'Dollar', title: 'Equal dollars long and short' },
  { value: 'beta', label: 'Beta', title: 'Short the beta of the long on it, as known at the opening' },
] as const;
const rules = [
  { value: 'never', label: 'Never', title: 'Shares stay as they were opened' },
  {
    value: 'monthly',
    label: 'Monthly',
    title: 'Back to the starting dollars at the first close of each month',
  },
  { value: 'daily', label: 'Daily', title: 'Back to the starting dollars at each close' },
] as const;
const windowChoices = <Value extends string>(windows: readonly Value[]) =>
  windows.map((value) => ({ value, label: `${value} sessions` }));

/** Which symbols, hedged and rebalanced how, between which dates. */
export function PairsBar({ idea, long, short, symbols, answer, last }: PairsBarProps) {
  const legChoices = (other: string) =>
    symbols.filter((symbol) => symbol !== other).map((value) => ({ value, label: value }));
  return (
    <div className="pairs-bar" role="group" aria-label="Legs, hedge and dates">
      <span className="pairs-field">
        Long
        <SelectField
          label="Long leg"
          value={long}
          choices={legChoices(short)}
          onChoose={(symbol) => changePair({ long: symbol, short })}
        />
      </span>
      <span className="pairs-field">
        short
        <SelectField
          label="Short leg"
          value={short}
          choices={legChoices(long)}
          onChoose={(symbol) => changePair({ long, short: symbol })}
        />
      </span>
      <button type="button" className="button" onClick={() => runCommand('pairs.swap')}>
        <span aria-hidden="true">⇄</span> Swap<span className="visually-hidden"> the legs</span>
      </button>
      <span className="pairs-field">
        Neutral by
        <ChoiceGroup
          name="Neutral by"
          choices={hedges}
          value={idea.neutrality}
          onChoose={(neutrality) => changePair({ neutrality })}
        />
      </span>
      <span className="pairs-field">
        beta over
        <SelectField
          label="Window of the beta"
          value={idea.betaWindow}
          choices={windowChoices(betaWindows)}
          onChoose={(betaWindow) => changePair({ betaWindow })}
        />
      </span>
      <span className="pairs-field">
        Rebalanced
        <ChoiceGroup
          name="Rebalanced"
          choices={rules}
          value={idea.rebalancing}
          onChoose={(rebalancing) => changePair({ rebalancing })}
        />
      </span>
      <span className="pairs-field">
        z over
        <SelectField
          label="Window of the z-score"
          value={idea.scoreWindow}
          choices={windowChoices(scoreWindows)}
          onChoose={(scoreWindow) => changePair({ scoreWindow })}
        />
      </span>
      <HoldingDates idea={idea} answer={answer} last={last} />
    </div>
  );
}
