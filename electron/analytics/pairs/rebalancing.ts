import { civilDate } from '#shared/domain/business-date.ts';

/** When a pair is traded back to its starting dollars, always at a close. */
export type Rebalancing =
  | { readonly kind: 'never' }
  | { readonly kind: 'every'; readonly sessions: number }
  /** At the first close of each month, which needs no knowledge of the last one. */
  | { readonly kind: 'monthly' }
  /** When the ratio of the legs is off its target by more than this fraction. */
  | { readonly kind: 'band'; readonly fraction: number };

/** A close of the pair, and the one before it. */
export interface PairClose {
  /** Sessions since the start. */
  readonly bar: number;
  readonly day: number;
  readonly previousDay: number;
}

const monthOf = (day: number): number => {
  const { year, month } = civilDate(day);
  return 12 * year + month;
};

/**
 * Whether the legs are traded back at this close.
 * @param values dollars of the long and of the short leg now
 * @param targets dollars they started with
 * @throws RangeError for a rule of less than one session or a band not above 0
 */
export function needsRebalancing(
  rule: Rebalancing,
  { bar, day, previousDay }: PairClose,
  values: readonly [long: number, short: number],
  targets: readonly [long: number, short: number],
): boolean {
  switch (rule.kind) {
    case 'never':
      return false;
    case 'every':
      if (!(rule.sessions >= 1)) throw new RangeError('A rule counts one session or more');
      return bar % rule.sessions === 0;
    case 'monthly':
      return monthOf(day) !== monthOf(previousDay);
    case 'band': {
      if (!(rule.fraction > 0)) throw new RangeError('A band has to be above zero');
      return Math.abs(((values[0] / values[1]) * targets[1]) / targets[0] - 1) > rule.fraction;
    }
  }
}
