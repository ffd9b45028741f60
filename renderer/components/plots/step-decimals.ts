/** Decimals that tell numbers `step` apart: 0.25 needs 2, 5 none. At most 6. */
export function stepDecimals(step: number): number {
  const size = Math.abs(step);
  if (!(size > 0) || !Number.isFinite(size)) return 0;
  for (let decimals = 0; decimals < 6; decimals++) {
    const scaled = size * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return 6;
}
