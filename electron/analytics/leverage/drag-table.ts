import { expectedDrag } from '#shared/leverage/expected-drag.ts';

/** Expected drag of several funds: `drags[fund][volatility][horizon]`, fractions. */
export interface DragTable {
  readonly multiples: readonly number[];
  /** A year's. */
  readonly volatilities: readonly number[];
  readonly weeks: readonly number[];
  readonly drags: readonly (readonly (readonly number[])[])[];
}

const weeksPerYear = 52;

/**
 * What: expected drag by fund, volatility and holding time.
 * Formula: `(1 + expectedDrag) exp(-c T) - 1` over T = `weeks / 52` years.
 * Arguments: `multiples` daily multiples; `volatilities` of the index, per sqrt(year), fractions; `weeks` of holding;
 * `costRate` c of a year, 0 for before costs.
 * Range: -1..0, fractions.
 * First values: none.
 * Source: as `expectedDrag`.
 */
export function dragTable(
  multiples: readonly number[],
  volatilities: readonly number[],
  weeks: readonly number[],
  costRate = 0,
): DragTable {
  const drags = multiples.map((multiple) =>
    volatilities.map((volatility) =>
      weeks.map((count) => {
        const years = count / weeksPerYear;
        return (1 + expectedDrag(multiple, volatility, years)) * Math.exp(-costRate * years) - 1;
      }),
    ),
  );
  return { multiples, volatilities, weeks, drags };
}
