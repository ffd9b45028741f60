import { formatNumber } from './format-number.ts';

/** How old a series is, counted in exchange sessions: `current`, `1 session old`, `12 sessions old`. */
export function formatAge(ageSessions: number): string {
  if (ageSessions === 0) return 'current';
  return `${formatNumber(ageSessions, 0)} ${ageSessions === 1 ? 'session' : 'sessions'} old`;
}
