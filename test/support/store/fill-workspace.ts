import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { centBars } from './cent-bars.ts';
import { freshSeries } from './fresh-series.ts';

/** Writes series of so many bars and a ticket for each into a workspace, new or not, and closes it cleanly. */
export function fillWorkspace(folder: string, symbols: readonly string[], bars = 600): void {
  const cache = openCache(folder, { mode: 'write' });
  const user = openUser(folder, { mode: 'write' });
  for (const [index, symbol] of symbols.entries()) {
    writeSeries(cache, freshSeries({ identity: { symbol }, bars: centBars(bars, index + 1) }));
    saveTicket(user, ticketOf(symbol), 1_735_689_600_000);
  }
  writeSetting(user, 'symbols', symbols);
  cache.close();
  user.close();
}

export function ticketOf(symbol: string): Ticket {
  return {
    symbol,
    side: 'long',
    accountCents: 100_000_000,
    risk: { kind: 'fraction', value: 0.005 },
    entry: 40,
    stop: 35.2,
    stopRule: { kind: 'fraction', fraction: 0.12 },
    targets: [48],
    horizonSessions: 40,
    caps: {},
    note: `Plan for ${symbol}.`,
    plannedOn: '2025-12-18' as BusinessDate,
    simulated: false,
  };
}
