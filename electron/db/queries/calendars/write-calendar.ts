import { toDayNumber } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import type { WriteDb } from '../../database.ts';
import { calendarChecksum, calendarColumns, eventChecksum, eventColumns } from './calendar-row.ts';
import type { EventRow, RawCalendarRow } from './calendar-row.ts';
import type { ImportedFile } from '../imports/imported-file.ts';
import { recordFile } from '../imports/record-file.ts';

export interface FreshCalendar {
  readonly name: string;
  readonly source: string;
  readonly events: readonly CalendarEvent[];
  /** Keys of events that no longer take place. */
  readonly cancelled: readonly string[];
}

/** What storing a calendar did. added + changed + kept = events of the file. */
export interface CalendarChange {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly removed: number;
}

const upsertCalendar = `INSERT INTO calendar (name, source, file_name, imported_at_ms, event_count, checksum)
  VALUES (?, ?, ?, ?, 0, 0) ON CONFLICT (name) DO UPDATE SET source = excluded.source,
    file_name = excluded.file_name, imported_at_ms = excluded.imported_at_ms`;
const findCalendar = 'SELECT id FROM calendar WHERE name = ?';
const findEvent = `SELECT ${eventColumns} FROM calendar_event WHERE key = ?`;
const replaceEvent = `REPLACE INTO calendar_event (key, calendar_id, title, description, day, last_day, all_day, start_ms,
    repeats, known_day, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const removeEvent = 'DELETE FROM calendar_event WHERE key = ?';
const countEvents = 'SELECT count(*) AS events FROM calendar_event WHERE calendar_id = ?';
const findRecord = `SELECT ${calendarColumns} FROM calendar WHERE id = ?`;
const sign = 'UPDATE calendar SET event_count = ?, checksum = ? WHERE id = ?';

/** Stores the events of a calendar file, and the record of the file, in one transaction; see {@link storeCalendar} for the rules. */
export function writeCalendar(
  db: WriteDb<'cache'>,
  file: ImportedFile,
  calendar: FreshCalendar,
): CalendarChange {
  return db.transaction(() => {
    recordFile(db, file);
    return storeCalendar(db, file, calendar);
  });
}

/**
 * Stores the events of a calendar; part of a transaction. An event that is known by its key is updated wherever it stood, a
 * cancelled one goes; others of the calendar stay, for an export may hold only what is to come.
 */
export function storeCalendar(
  db: WriteDb<'cache'>,
  { fileName, importedAtMs }: Pick<ImportedFile, 'fileName' | 'importedAtMs'>,
  calendar: FreshCalendar,
): CalendarChange {
  db.run(upsertCalendar, calendar.name, calendar.source, fileName, importedAtMs);
  const { id } = db.row<{ id: number }>(findCalendar, calendar.name) as { id: number };
  const counts = { added: 0, changed: 0, kept: 0, removed: 0 };
  const touched = new Set([id]);
  for (const key of calendar.cancelled) {
    const stored = db.row<EventRow>(findEvent, key);
    if (!stored) continue;
    touched.add(stored.calendarId);
    counts.removed += db.run(removeEvent, key).changes;
  }
  for (const event of calendar.events) {
    const stored = db.row<EventRow>(findEvent, event.key) ?? null;
    if (stored) touched.add(stored.calendarId);
    counts[storeEvent(db, id, event, stored)] += 1;
  }
  for (const calendarId of touched) signCalendar(db, calendarId);
  return counts;
}

/** Writes the count and checksum of a calendar anew, or removes it when it has lost its last event to another. */
function signCalendar(db: WriteDb<'cache'>, id: number): void {
  const { events } = db.row<{ events: number }>(countEvents, id) as { events: number };
  const record = db.row<RawCalendarRow>(findRecord, id);
  if (events === 0 || !record) db.run('DELETE FROM calendar WHERE id = ?', id);
  else db.run(sign, events, calendarChecksum({ ...record, eventCount: events }), id);
}

function storeEvent(
  db: WriteDb<'cache'>,
  calendarId: number,
  event: CalendarEvent,
  stored: EventRow | null,
): 'added' | 'changed' | 'kept' {
  const { key, title, description, startMs, repeats } = event;
  const fresh = {
    key,
    calendarId,
    title,
    description,
    day: toDayNumber(event.date),
    lastDay: toDayNumber(event.lastDate),
    allDay: event.allDay ? 1 : 0,
    startMs,
    repeats,
    knownDay: toDayNumber(event.knownOn) as number,
  };
  const isSame = stored !== null && saysTheSame(stored, fresh);
  // Exporting the same event again makes it no newer.
  const row = isSame ? { ...fresh, knownDay: Math.min(fresh.knownDay, stored.knownDay) } : fresh;
  // The columns of the row stand in the table in its order.
  db.run(replaceEvent, ...Object.values(row), eventChecksum(row));
  return stored === null ? 'added' : isSame ? 'kept' : 'changed';
}

function saysTheSame(stored: EventRow, fresh: Omit<EventRow, 'checksum'>): boolean {
  const contentOf = ({
    title,
    description,
    day,
    lastDay,
    allDay,
    startMs,
    repeats,
  }: Omit<EventRow, 'checksum'>) =>
    JSON.stringify([title, description, day, lastDay, allDay, startMs, repeats]);
  return contentOf(stored) === contentOf(fresh);
}
