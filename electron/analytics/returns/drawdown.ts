import { type Column, outputColumn } from '../indicators/column.ts';

/**
 * What: drawdown.
 * Formula: `DD_t = P_t / max over s <= t of P_s - 1`.
 * Arguments: `values` prices above zero, n entries; `output` n entries to fill, may be `values` itself.
 * Range: -1..0, a fraction; 0 at a new high.
 * First values: 0 on the first value; NaN at a gap, which leaves the high so far as it is.
 * Source: definition.
 * @throws RangeError for an output of another length
 */
export function drawdown(values: Column, output?: Column): Column {
  const falls = outputColumn(values.length, output);
  let peak = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value > peak) peak = value;
    falls[i] = value / peak - 1;
  }
  return falls;
}
