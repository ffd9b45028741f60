/**
 * Volume times where the close lies in the day's range: `V ((C - L) - (H - C)) / (H - L)`, from -V at the low to V at
 * the high, 0 on a day without range; NaN when one of the four is a gap.
 */
export function moneyFlowVolume(high: number, low: number, close: number, volume: number): number {
  const range = high - low;
  const flow = (close - low - (high - close)) * volume;
  return range === 0 ? 0 * flow : flow / range;
}
