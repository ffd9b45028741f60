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
 * Formula: `expectedDrag` over `weeks / 52` years.
 * Arguments: `multiples` daily multiples; `volatilities` of the index, per sqrt(year), fractions; `weeks` of holding.
 * Range: -1..0, fractions.
 * First values: none.
 * Source: as `expectedDrag`.
 */
export function dragTable(
  multiples: readonly number[],
  volatilities: readonly number[],
  weeks: readonly number[],
): DragTable {
  const drags = multiples.map((multiple) =>
    volatilities.map((volatility) =>
      weeks.map((count) => expectedDrag(multiple, volatility, count / weeksPerYear)),
    ),
  );
  return { multiples, volatilities, weeks, drags };
}
