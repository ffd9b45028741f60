/**
 * Why an indicator has no value at the last bar.
 * @param what for what they are too few, where that is not plain
 */
export function tooFewBars(count: number, what?: string): string {
  const bars = count === 1 ? '1 bar is' : `${count} bars are`;
  return `${bars} too few${what === undefined ? '' : ` for ${what}`}, or one of them is a gap.`;
}
