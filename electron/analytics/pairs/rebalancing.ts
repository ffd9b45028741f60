/** When a pair is traded back to its starting dollars, always at a close. */
export type Rebalancing =
  | { readonly kind: 'never' }
  | { readonly kind: 'every'; readonly sessions: number }
  /** When the ratio of the legs is off its target by more than this fraction. */
  | { readonly kind: 'band'; readonly fraction: number };

/**
 * Whether the legs are traded back at this close.
 * @param bar sessions since the start
 * @param values dollars of the long and of the short leg now
 * @param targets dollars they started with
 * @throws RangeError for a rule of less than one session or a band not above 0
 */
export function needsRebalancing(
  rule: Rebalancing,
  bar: number,
  values: readonly [long: number, short: number],
  targets: readonly [long: number, short: number],
): boolean {
  switch (rule.kind) {
    case 'never':
      return false;
    case 'every':
      if (!(rule.sessions >= 1)) throw new RangeError('A rule counts one session or more');
      return bar % rule.sessions === 0;
    case 'band': {
      if (!(rule.fraction > 0)) throw new RangeError('A band has to be above zero');
      return Math.abs(((values[0] / values[1]) * targets[1]) / targets[0] - 1) > rule.fraction;
    }
  }
}
