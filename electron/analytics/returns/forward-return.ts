/** What came after a day: the change over some sessions, or why it is not known. */
export type ForwardReturn =
  | { readonly change: number; readonly lastIndex: number; readonly reason: null }
  | { readonly change: null; readonly lastIndex: null; readonly reason: string };

// A series whose last bar is older than a long weekend did not trade on the day that is asked about.
const stalestDays = 5;

const unknown = (reason: string): ForwardReturn => ({ change: null, lastIndex: null, reason });

/**
 * Return from the close of the last session on or before a day to the close a number of sessions later:
 * close[i + n] / close[i] - 1. Whoever reads something on that day can have no earlier close than this one.
 * @param day ascending day numbers of the sessions that may be read
 * @param close closes of the same sessions
 * @param from day number; a session must lie within five calendar days up to it
 * @param sessions n, at least 1
 * @returns a fraction, or null with a reason while fewer sessions have passed
 */
export function forwardReturn(
  day: Int32Array,
  close: Float64Array,
  from: number,
  sessions: number,
): ForwardReturn {
  if (!(sessions >= 1)) throw new RangeError(`sessions must be at least 1, got ${sessions}`);
  const base = day.findLastIndex((one) => one <= from);
  if (base < 0) return unknown('The series begins later.');
  if (from - day[base] > stalestDays) return unknown('The series has no session within five days before.');
  const last = base + sessions;
  if (last >= day.length) {
    const passed = day.length - 1 - base;
    return unknown(`${passed} of ${sessions} sessions have passed.`);
  }
  const change = close[last] / close[base] - 1;
  return Number.isFinite(change) ? { change, lastIndex: last, reason: null } : unknown('A close is missing.');
}
