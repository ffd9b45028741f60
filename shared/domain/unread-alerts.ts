interface Logged {
  readonly id: number;
  readonly raisedAt: string | null;
}

/** The alerts of a log that nobody has seen yet: those that were raised after the newest one that was seen. */
export const unreadAlerts = <Alert extends Logged>(
  alerts: readonly Alert[],
  seenAlert: number,
): readonly Alert[] => alerts.filter(({ id, raisedAt }) => raisedAt !== null && id > seenAlert);

/** The newest alert of a log by its number; the one that was seen already where the log has none after it. */
export const newestAlert = (alerts: readonly Logged[], seenAlert: number): number =>
  alerts.reduce((newest, { id, raisedAt }) => (raisedAt === null ? newest : Math.max(newest, id)), seenAlert);
