/** Exchange sessions after which daily data counts as stale: a trading week. */
export const staleAfterSessions = 5;

/** True when the last bar is more than a trading week of sessions behind. */
export function isStale(ageSessions: number): boolean {
  return ageSessions > staleAfterSessions;
}
