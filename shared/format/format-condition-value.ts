import type { MeasureOf } from '../domain/condition.ts';
import { formatExact } from './format-exact.ts';
import { formatNumber, notAvailable, type SignDisplay, unitSpace } from './format-number.ts';

interface Writing {
  /** What is shown is the value times this. */
  readonly scale: number;
  readonly decimals: number;
  readonly suffix: string;
}

const inPercent = { decimals: 2, suffix: `${unitSpace}%` };
const inDifference = {
  fraction: { scale: 100, ...inPercent },
  percent: { scale: 1, ...inPercent },
  basisPoints: { scale: 1, decimals: 1, suffix: `${unitSpace}bp` },
  price: { scale: 1, decimals: 2, suffix: '' },
} as const satisfies Record<string, Writing>;

/** How the numbers of a measure are written: a fraction in percent, the rest in the measure's own unit. */
export function conditionWriting(measure: MeasureOf): Writing {
  if (measure.kind === 'gap') return inDifference.fraction;
  if (measure.kind === 'zScore') return { scale: 1, decimals: 2, suffix: '' };
  const writing = inDifference[measure.unit];
  return measure.kind === 'slope' ? { ...writing, decimals: writing.decimals + 1 } : writing;
}

/** A value that a condition compares, with its unit: `−2.87 %`, `25.0 bp`, `4.58`; `n/a` when it is not finite. */
export function formatConditionValue(measure: MeasureOf, value: number, sign?: SignDisplay): string {
  const { scale, decimals, suffix } = conditionWriting(measure);
  const text = formatNumber(value * scale, decimals, sign);
  return text === notAvailable ? text : `${text}${suffix}`;
}

/** A threshold as it was typed, with its unit and just the decimals that it has: `3 %`, `25 bp`, `4.5`. */
export function formatThreshold(measure: MeasureOf, value: number): string {
  const { scale, suffix } = conditionWriting(measure);
  return `${formatExact(value * scale)}${suffix}`;
}
