import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { isMasked } from './is-masked.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Writes the events of all calendars as an .ics file where the user chooses. */
export function takeCalendar(): Promise<void> {
  return tellOutcome(async () => {
    const asOf = selectAsOf(deskStore.getState());
    const target = await request('target.choose', { kind: 'calendar' });
    if (target === null) return null;
    const { events, masked } = await request('calendar.export', {
      token: target.token,
      asOf,
      masked: isMasked(),
    });
    const count = `${formatNumber(events, 0)} ${events === 1 ? 'event' : 'events'}`;
    return `Saved ${count}${masked ? ', masked' : ''}.`;
  });
}
