/**
 * Compound annual growth rate by calendar time, `(last / first)^(365.25 / days) - 1`, as a fraction.
 * @param first @param last values above zero
 * @param days calendar days between them; NaN comes back for 0 or fewer
 */
export function compoundAnnualGrowth(first: number, last: number, days: number): number {
  return days > 0 ? (last / first) ** (365.25 / days) - 1 : Number.NaN;
}
