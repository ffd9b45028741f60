import type { Column } from '../indicators/column.ts';
import { overWindows } from './over-windows.ts';
import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: volatility over a moving window.
 * Formula: sample standard deviation (divisor n - 1) of the last `length` changes, times sqrt(252).
 * Arguments: `changes` from bar to bar, n entries: logarithmic returns of a price, differences of a yield; `length` 3 or
 * more; `output` n entries to fill, not `changes`.
 * Range: zero or more, in the unit of the changes, per sqrt(year).
 * First values: as `rollingBeta`.
 * Source: definition.
 * @throws RangeError for an impossible length or an output of another length
 */
export function rollingVolatility(changes: Column, length: number, output?: Column): Column {
  return overWindows(changes, changes, length, output, (squares) =>
    Math.sqrt((squares / (length - 1)) * sessionsPerYear),
  );
}
