import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { CalendarAnswer } from '#shared/ipc/record-schemas.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import type { ComputeContext } from './compute-context.ts';
import { lastReadableDay } from './read-as-of.ts';

type Input = RequestInput<'calendar.list'> & { readonly today: number };

/**
 * The calendars and their events by date. As of a day, an event that has taken place is history like a bar; one that is still to
 * come is readable when it was already on the calendar in this form, by its own stamp or else by the day of its import.
 */
export function listCalendarRows(context: ComputeContext, { from, to, asOf, today }: Input): CalendarAnswer {
  const through = toBusinessDate(lastReadableDay(asOf, today));
  const readable = listCalendars(context.cache())
    .map((calendar) => ({
      ...calendar,
      events: calendar.events.filter((event) => isReadableEvent(event, through)),
    }))
    .filter(({ events, intact }) => events.length > 0 || (!intact && asOf === null));
  const events = readable.flatMap(({ name, events: all }) =>
    all
      .filter(({ date, lastDate }) => (from === null || lastDate >= from) && (to === null || date <= to))
      .map(({ key: _key, knownOn: _knownOn, ...event }) => ({ calendar: name, ...event })),
  );
  return {
    calendars: readable.map(({ name, source, fileName, importedAtMs, intact, events: all }) => ({
      name,
      source,
      fileName,
      events: all.length,
      first: all.at(0)?.date ?? null,
      last: all.at(-1)?.date ?? null,
      importedAt: asOf === null ? new Date(importedAtMs).toISOString() : null,
      intact,
    })),
    events: events.sort((a, b) => orderOf(a, b)),
  };
}

/** Whether an event may be read by the end of a day. */
export const isReadableEvent = ({ date, knownOn }: CalendarEvent, through: string): boolean =>
  date <= through || knownOn <= through;

/** By date; within a day whole days first, then by the clock. */
function orderOf(
  a: Pick<CalendarEvent, 'date' | 'startMs'>,
  b: Pick<CalendarEvent, 'date' | 'startMs'>,
): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.startMs ?? 0) - (b.startMs ?? 0);
}
