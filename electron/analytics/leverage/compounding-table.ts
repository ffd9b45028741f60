import { continuousCompounding } from './continuous-compounding.ts';

/** Fund returns by index change (rows) and volatility (columns), as a prospectus shows them. */
export interface CompoundingTable {
  readonly multiple: number;
  readonly years: number;
  readonly indexChanges: readonly number[];
  /** A year's. */
  readonly volatilities: readonly number[];
  readonly returns: readonly (readonly number[])[];
}

/**
 * What: what a fund returns for each pair of index change and volatility, before or after costs.
 * Formula: `continuousCompounding` with variance `volatility^2 x years`.
 * Arguments: `indexChanges` above -1 and `volatilities` of a year, fractions; `years` the horizon;
 * `costRate` of a year, as the fee, 0 for before costs.
 * Range: -1 or more, fractions.
 * First values: none.
 * Source: the table that fund prospectuses give, e.g. SEC form 497.
 * @throws RangeError for an index change of -1 or below
 */
export function compoundingTable(
  multiple: number,
  indexChanges: readonly number[],
  volatilities: readonly number[],
  years = 1,
  costRate = 0,
): CompoundingTable {
  const returns = indexChanges.map((indexChange) =>
    volatilities.map((volatility) =>
      continuousCompounding({
        multiple,
        indexChange,
        variance: volatility ** 2 * years,
        years,
        feeRate: costRate,
      }),
    ),
  );
  return { multiple, years, indexChanges, volatilities, returns };
}
