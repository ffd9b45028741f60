import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import { removeCalendar } from '#electron/db/queries/calendars/remove-calendar.ts';
import { storeChain } from '#electron/db/queries/chains/store-chain.ts';
import { storeCalendar } from '#electron/db/queries/calendars/write-calendar.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';

/**
 * Brings the chains and calendars of a damaged file that are as they were written into the backup's copy, in one transaction. A
 * chain takes the place of the copy's; a calendar that has lost an event is merged into it.
 */
export function bringOverRecords(damaged: ReadDb<'cache'>, copy: WriteDb<'cache'>): void {
  copy.transaction(() => {
    for (const { underlying, quoteDay, intact, ...origin } of readable(() => listChains(damaged)) ?? []) {
      const chain = intact ? readable(() => readChain(damaged, underlying, quoteDay, quoteDay)) : null;
      if (chain) storeChain(copy, chain, { ...origin, importId: null });
    }
    for (const calendar of readable(() => listCalendars(damaged)) ?? []) {
      if (calendar.intact) removeCalendar(copy, calendar.name);
      if (calendar.events.length > 0) storeCalendar(copy, calendar, { ...calendar, cancelled: [] });
    }
  });
}

/** Null where the file is damaged. */
function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'damaged') return null;
    throw error;
  }
}
