import { type Column, outputColumn } from '../indicators/column.ts';

/**
 * What: simple returns from bar to bar.
 * Formula: `C_t / C_{t-1} - 1`.
 * Arguments: `close` prices above zero, n entries; `output` n entries to fill, not `close`.
 * Range: above -1, a fraction.
 * First values: NaN on the first bar, at a gap and on the bar after it.
 * Source: definition.
 * @throws RangeError for an output of another length
 */
export function simpleReturns(close: Column, output?: Column): Column {
  const returns = outputColumn(close.length, output);
  if (close.length > 0) returns[0] = Number.NaN;
  for (let i = 1; i < close.length; i++) returns[i] = close[i] / close[i - 1] - 1;
  return returns;
}
