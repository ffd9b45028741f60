import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';

/** Writes the events of all calendars as an .ics file where the user chooses. */
export async function takeCalendar(): Promise<void> {
  const { notify } = deskStore.getState();
  try {
    const target = await request('target.choose', { kind: 'calendar' });
    if (target === null) return;
    const asOf = selectAsOf(deskStore.getState());
    const { events, masked } = await request('calendar.export', { token: target.token, asOf });
    const count = `${formatNumber(events, 0)} ${events === 1 ? 'event' : 'events'}`;
    notify('information', `Saved ${count}${masked ? ', masked' : ''}.`, 'public');
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
