/** The deepest fall of a stretch: zero or negative, and the bars of its peak and its trough. */
export interface MaximumDrawdown {
  readonly fraction: number;
  readonly peakIndex: number;
  readonly troughIndex: number;
}

/**
 * Deepest fall from a high inside a stretch, `min over t of P_t / max over s <= t of P_s - 1`; the first where two are equal.
 * @param values prices above zero, any basis; gaps are passed over
 * @param from first bar, which must hold a value
 * @param to last bar, inclusive
 * @returns 0 with both bars at `from` when nothing fell
 */
export function maximumDrawdown(values: Float64Array, from: number, to: number): MaximumDrawdown {
  let peak = from;
  let deepest: MaximumDrawdown = { fraction: 0, peakIndex: from, troughIndex: from };
  for (let i = from; i <= to; i++) {
    if (values[i] > values[peak]) peak = i;
    const fraction = values[i] / values[peak] - 1;
    if (fraction < deepest.fraction) deepest = { fraction, peakIndex: peak, troughIndex: i };
  }
  return deepest;
}
