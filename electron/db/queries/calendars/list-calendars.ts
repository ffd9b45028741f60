import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import type { ReadDb } from '../../database.ts';
import {
  calendarChecksum,
  calendarColumns,
  eventColumns,
  eventFromRow,
  isEventIntact,
} from './calendar-row.ts';
import type { CalendarRecord, EventRow, RawCalendarRow } from './calendar-row.ts';

/** A stored calendar with its events, by date. */
export interface StoredCalendar extends CalendarRecord {
  readonly events: readonly CalendarEvent[];
  /** False when it is not as it was written; `events` then holds what still is. */
  readonly intact: boolean;
}

const calendars = `SELECT ${calendarColumns} FROM calendar ORDER BY name`;
const events = `SELECT ${eventColumns} FROM calendar_event WHERE calendar_id = ? ORDER BY day, start_ms, key`;

/** Every stored calendar, by name. */
export function listCalendars(db: ReadDb<'cache'>): StoredCalendar[] {
  return db.snapshot(() =>
    db.rows<RawCalendarRow>(calendars).map(({ checksum, ...record }) => {
      const rows = db.rows<EventRow>(events, record.id);
      const intactRows = rows.filter(isEventIntact);
      const isWhole = intactRows.length === rows.length && rows.length === record.eventCount;
      return {
        ...record,
        events: intactRows.map(eventFromRow),
        intact: isWhole && calendarChecksum(record) === checksum,
      };
    }),
  );
}
