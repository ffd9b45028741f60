const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})\.(\d{3})Z$/;

/** Folder name of a backup made at a moment: ISO 8601 in UTC, with hyphens where Windows allows no colon. */
export function backupName(madeAtMs: number): string {
  return new Date(madeAtMs).toISOString().replaceAll(':', '-');
}

/** The moment a backup was made, from its name; null for any other name. */
export function backupMoment(name: string): number | null {
  const match = shape.exec(name);
  if (!match) return null;
  const [year, month, day, hour, minute, second, ms] = match.slice(1).map(Number);
  const moment = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  return backupName(moment) === name ? moment : null;
}
