import { type Column, outputColumn, requireSameLength } from './column.ts';

/**
 * What: bars since a column last crossed another one, and which way.
 * Formula: a cross is the bar on which `a - b` has the other sign than where it last was not 0; that bar counts as 1, the
 * next as 2, positive after a cross upwards and negative after one downwards.
 * Arguments: two columns of one unit, n entries each; `output` n entries to fill, may be either.
 * Range: whole numbers, never 0.
 * First values: NaN until the first cross, and from a gap to the next cross: what happened inside it is not known.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function sessionsSinceCross(a: Column, b: Column, output?: Column): Column {
  requireSameLength(a, b);
  const sessions = outputColumn(a.length, output);
  let side = 0;
  let since = Number.NaN;
  for (let i = 0; i < sessions.length; i++) {
    const now = Math.sign(a[i] - b[i]);
    if (now !== now) {
      side = 0;
      since = Number.NaN;
    } else {
      since += Math.sign(since);
      if (now !== 0) {
        if (side === -now) since = now;
        side = now;
      }
    }
    sessions[i] = since;
  }
  return sessions;
}
