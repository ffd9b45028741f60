import { formatNumber } from '#shared/format/format-number.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import type { RangeLooks } from './idea-ranges.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface RangeFieldsProps {
  /** Id of the idea, for the ids of the fields. */
  readonly of: string;
  readonly looks: RangeLooks;
  readonly range: Range | undefined;
  onCommit(range: Range | null, text: string): void;
}

/** Both ends of a range; one alone stands for both, and emptying either takes the range away. */
export function RangeFields({ of, looks, range, onCommit }: RangeFieldsProps) {
  const { name, scale, decimals, unit, lowest, highest } = looks;
  const check = (value: number | null): string | null => {
    if (value === null) return null;
    if (decimals === 0 && !Number.isInteger(value)) return 'A whole number.';
    return value > lowest && value < highest
      ? null
      : `Between ${formatNumber(lowest * scale, 0)} and ${formatNumber(highest * scale, 0)}.`;
  };
  const commit = (end: keyof Range, value: number | null): void => {
    if (value === null) return onCommit(null, 'none');
    const ends = { from: value, to: value, ...range, [end]: value };
    // Of a short the nearer end comes first as well.
    const [from, to] = [ends.from, ends.to].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
    const text = [from, to].map((one) => formatNumber(one * scale, decimals)).join(' to ');
    onCommit({ from, to }, `${text} ${unit}`);
  };
  const field = { decimals, scale, step: (decimals === 0 ? 1 : 0.5) / scale, placeholder: 'none', check };
  const { from = null, to = null } = range ?? {};
  return (
    <div className="idea-field" role="group" aria-label={name}>
      <span className="idea-label">{name}</span>
      <CommitNumber
        {...field}
        id={`${of}-${name}-from`}
        label={`${name} of ${of}, from`}
        value={from}
        onCommit={(value) => commit('from', value)}
      />
      <span className="quiet">to</span>
      <CommitNumber
        {...field}
        id={`${of}-${name}-to`}
        label={`${name} of ${of}, to`}
        value={to}
        unit={unit}
        onCommit={(value) => commit('to', value)}
      />
    </div>
  );
}
