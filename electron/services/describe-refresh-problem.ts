import { toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { RefreshProblem } from '#shared/ipc/refresh-schemas.ts';
import type { PlannedRefresh } from '#electron/worker/network-contract.ts';

type Facts = Pick<RefreshProblem, 'code' | 'message'> &
  Partial<Pick<RefreshProblem, 'retryAfterMs' | 'restatement'>>;

/**
 * The answer for a series that a refresh brought nothing for; its sentence ends with what is still shown, and how old that is.
 * @param today days since 1970-01-01
 */
export function describeRefreshProblem(
  { symbol, provider, cached }: PlannedRefresh,
  { code, message, retryAfterMs = null, restatement = null }: Facts,
  today: number,
): RefreshProblem {
  const cache = cached && {
    ...cached,
    ageSessions: countSessions(toDayNumber(cached.last) + 1, today),
  };
  return {
    outcome: 'problem',
    symbol,
    provider: provider?.id ?? null,
    code,
    message: cache ? `${message} ${describeCache(cache)}` : message,
    retryAfterMs,
    cache,
    restatement,
  };
}

function describeCache({ last, ageSessions, simulated }: NonNullable<RefreshProblem['cache']>): string {
  const age = ageSessions === 1 ? '1 session' : `${ageSessions} sessions`;
  return `The ${simulated ? 'simulated' : 'stored'} history ends on ${last}, ${age} ago.`;
}
