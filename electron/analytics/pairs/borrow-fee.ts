/** Stock-loan fees accrue on a year of so many days: the money-market year that US lenders quote them on. */
const borrowDaysPerYear = 360;

/**
 * What: what borrowing shares costs.
 * Formula: `value x rate x calendar days / 360`, weekends and holidays counted.
 * Arguments: `dollars` worth of the borrowed shares; `ratePerYear` a fraction; `calendarDays` since the last charge.
 * Range: dollars, zero or more for a value of zero or more.
 * First values: none.
 * Source: actual/360, the day count of US money markets, on which stock loans are quoted.
 */
export const borrowFee = (dollars: number, ratePerYear: number, calendarDays: number): number =>
  (dollars * ratePerYear * calendarDays) / borrowDaysPerYear;
