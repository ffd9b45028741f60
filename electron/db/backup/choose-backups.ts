const dayMs = 86_400_000;
const dailyKept = 3;

const dayOf = (ms: number): number => Math.floor(ms / dayMs);
/** Weeks begin on Monday; day 0 was a Thursday. */
const weekOf = (ms: number): number => Math.floor((dayOf(ms) + 3) / 7);

/** True when no backup was made today, by UTC days. One from the future, made while the clock was wrong, does not count. */
export function isBackupDue(madeAtMs: readonly number[], nowMs: number): boolean {
  return !madeAtMs.some((ms) => ms <= nowMs && dayOf(ms) === dayOf(nowMs));
}

/**
 * Which backups to keep, newest first: the newest of each of the last three days that have one, and for the week the first
 * backup of the newest week that has one beyond those. Of those dated after now, only the newest: it says nothing about age,
 * but may be the best there is.
 */
export function chooseBackups(madeAtMs: readonly number[], nowMs: number): number[] {
  const sorted = madeAtMs.toSorted((left, right) => right - left);
  const future = sorted.filter((ms) => ms > nowMs).slice(0, 1);
  const past = sorted.filter((ms) => ms <= nowMs);
  const newestOfDay = past.filter((ms, index) => index === 0 || dayOf(past[index - 1]) !== dayOf(ms));
  const daily = newestOfDay.slice(0, dailyKept);
  const weekly = newestOfDay
    .slice(dailyKept)
    .find((ms, index, older) => index === older.length - 1 || weekOf(older[index + 1]) !== weekOf(ms));
  return [...future, ...daily, ...(weekly === undefined ? [] : [weekly])];
}
