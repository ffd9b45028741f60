import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import { indicatorName } from '#shared/domain/indicator-specification.ts';
import { CommitNumber } from '../edit/commit-number.tsx';

type Average = Extract<ClaimMeasure, { kind: 'average' }>;

const kinds = [
  { value: 'ema', label: 'exponential' },
  { value: 'sma', label: 'simple' },
] as const;
const sides = [
  { value: 'above', label: 'above' },
  { value: 'below', label: 'below' },
] as const;
const longest = 2520;

/** Which average a claim means, and on which side of it the close is said to stand. */
export function AverageFields({
  symbol,
  measure,
  onChange,
}: {
  readonly symbol: string;
  readonly measure: Average;
  onChange(measure: Average, text: string): void;
}) {
  const { indicator, side } = measure;
  const length = 'length' in indicator ? indicator.length : 20;
  const kind = indicator.kind === 'ema' ? 'ema' : 'sma';
  const set = (next: Average): void => onChange(next, indicatorName(next.indicator));
  return (
    <>
      <SelectField
        label={`On which side of its average ${symbol} stands`}
        value={side}
        choices={sides}
        onChoose={(chosen) => set({ ...measure, side: chosen })}
      />
      <CommitNumber
        id={`average-${symbol}-${kind}-${length}`}
        label={`Sessions of the average of ${symbol}`}
        value={length}
        decimals={0}
        step={1}
        unit="sessions"
        check={(value) =>
          value !== null && Number.isInteger(value) && value >= 2 && value <= longest
            ? null
            : `A whole number from 2 to ${longest}.`
        }
        onCommit={(value) => value !== null && set({ ...measure, indicator: { kind, length: value } })}
      />
      <SelectField
        label={`Kind of the average of ${symbol}`}
        value={kind}
        choices={kinds}
        onChoose={(chosen) => set({ ...measure, indicator: { kind: chosen, length } })}
      />
    </>
  );
}
