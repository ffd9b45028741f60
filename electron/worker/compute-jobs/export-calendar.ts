import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import { maskOf } from '#shared/domain/mask.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { calendarText, type OutgoingEvent } from '#electron/documents/calendar/calendar-text.ts';
import { momentOfClock } from '#electron/sources/calendar/zone-time.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { ComputeContext } from './compute-context.ts';
import { isReadableEvent } from './list-calendar-rows.ts';
import { lastReadableDay } from './read-as-of.ts';

type ExportCalendar = ComputeJobs['calendar.export'];

const msPerDay = 86_400_000;

/** Writes the events of all calendars that may be read as one iCalendar file. */
export function exportCalendar(
  context: ComputeContext,
  { asOf, today, masked, appVersion, path, name }: ExportCalendar['input'],
): ExportCalendar['output'] {
  const through = toBusinessDate(lastReadableDay(asOf, today));
  const known = listCalendars(context.cache()).flatMap(({ events }) => events);
  const events = known
    .filter((event) => isReadableEvent(event, through))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  if (events.length === 0)
    throw new RequestError('not-found', 'There is no event to save: no calendar was imported.');
  const mask = maskOf(masked);
  const outgoing = events.map(
    (event): OutgoingEvent => ({
      ...event,
      // A name that came with the event may be as private as its title.
      key: masked ? `${event.date}-${events.indexOf(event)}@stopline` : event.key,
      title: mask.text(event.title),
      description: mask.text(event.description),
      endMs: endOf(event),
    }),
  );
  const bytes = Buffer.from(calendarText(outgoing, appVersion));
  writeWhole(path, [bytes]);
  return { fileName: name, bytes: bytes.length, events: events.length, masked };
}

/** Midnight after the last day, where the exchange is. */
function endOf({ lastDate }: CalendarEvent): number | null {
  return momentOfClock((toDayNumber(lastDate) + 1) * msPerDay, 'America/New_York');
}
