/**
 * What: where the last value of a column stands within its own history.
 * Formula: the share of the values before it that are not above it.
 * Arguments: `values` any unit, NaN for gaps, which do not count; `least` so many earlier values it takes to say.
 * Range: 0..1.
 * First values: NaN while the last value is a gap or fewer than `least` came before.
 * Source: definition.
 */
export function rankInHistory(values: Float64Array, least: number): number {
  const last = values.at(-1) ?? Number.NaN;
  let known = 0;
  let notAbove = 0;
  for (let i = 0; i < values.length - 1; i++) {
    const value = values[i] as number;
    if (value !== value) continue;
    known++;
    if (value <= last) notAbove++;
  }
  return last !== last || known < least || known === 0 ? Number.NaN : notAbove / known;
}
