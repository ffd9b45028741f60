import { describe, expect, test } from 'vitest';
import { backupMoment, backupName } from '#electron/db/backup/backup-name.ts';
import { chooseBackups, isBackupDue } from '#electron/db/backup/choose-backups.ts';

const dayMs = 86_400_000;
/** Monday, 5 January 2026, 18:30 UTC. */
const monday = Date.UTC(2026, 0, 5, 18, 30);
const afterDays = (days: number): number => monday + days * dayMs;
const daysOf = (moments: readonly number[]): number[] =>
  moments.map((ms) => Math.floor((ms - monday) / dayMs));

/** What is left after a backup on each of the days, pruned each time. */
function keptAfter(days: readonly number[]): number[] {
  let kept: number[] = [];
  for (const day of days) kept = chooseBackups([...kept, afterDays(day)], afterDays(day));
  return kept;
}

describe('the backups that are kept', () => {
  test('are the last three days and the first of an earlier week, on every day of two months', () => {
    for (let day = 0; day < 60; day += 1) {
      const kept = daysOf(keptAfter(Array.from({ length: day + 1 }, (_, i) => i)));
      expect(kept.slice(0, 3)).toEqual([day, day - 1, day - 2].filter((d) => d >= 0));
      expect(kept).toHaveLength(Math.min(4, day + 1));
      if (day >= 3) {
        expect(kept[3] % 7).toBe(0);
        expect(day - kept[3]).toBeGreaterThanOrEqual(3);
        expect(day - kept[3]).toBeLessThanOrEqual(9);
      }
    }
  });

  test('are the last three days that have one, however far apart', () => {
    expect(daysOf(keptAfter([0, 20, 21, 45, 60]))).toEqual([60, 45, 21, 20]);
  });

  test('are one a day, the newest, however many are made', () => {
    const hour = dayMs / 24;
    const made = [0, 1, 2, 3, 4].map((hours) => monday + hours * hour);
    expect(chooseBackups(made, monday + 4 * hour)).toEqual([monday + 4 * hour]);
  });

  test('always hold the one just made, also after the clock was set back', () => {
    const future = [10, 11, 12, 13].map(afterDays);
    const kept = chooseBackups([...future, afterDays(0)], afterDays(0));
    expect(daysOf(kept)).toEqual([13, 0]);
  });
});

test('a backup is due once a day; one from the future does not count', () => {
  expect(isBackupDue([], monday)).toBe(true);
  expect(isBackupDue([monday - 3_600_000], monday)).toBe(false);
  expect(isBackupDue([afterDays(-1)], monday)).toBe(true);
  expect(isBackupDue([afterDays(5)], monday)).toBe(true);
});

test('a name tells its moment to the millisecond, and no other name does', () => {
  for (const moment of [0, monday, Date.UTC(2039, 11, 31, 23, 59, 59, 999)])
    expect(backupMoment(backupName(moment))).toBe(moment);
  for (const name of ['new.partial', '2026-01-05', '2026-02-30T00-00-00.000Z', '../2026-01-05T00-00-00.000Z'])
    expect(backupMoment(name)).toBeNull();
});
