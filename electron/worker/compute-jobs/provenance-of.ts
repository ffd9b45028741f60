import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { PriceBasis, SeriesIdentity } from '#shared/domain/series.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/**
 * What an answer says of where its numbers come from.
 * @param through the as-of day, or today: the age counts the sessions after the last bar up to it
 */
export function provenanceOf(
  identity: SeriesIdentity,
  basis: PriceBasis,
  lastDate: BusinessDate,
  through: number,
): Provenance {
  const { symbol, name, source, adjustment, simulated, kind, unit } = identity;
  const ageSessions = countSessions(toDayNumber(lastDate) + 1, through);
  return { symbol, name, source, adjustment, basis, simulated, kind, unit, lastDate, ageSessions };
}
