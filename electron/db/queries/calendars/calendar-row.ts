import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import { StoreProblem } from '../../store-problem.ts';

/** A calendar as stored, but for its checksum. */
export interface CalendarRecord {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly fileName: string;
  readonly importedAtMs: number;
  readonly eventCount: number;
}

export interface RawCalendarRow extends CalendarRecord {
  readonly checksum: number;
}

/** An event as the columns below give it. */
export interface EventRow {
  readonly key: string;
  readonly calendarId: number;
  readonly title: string;
  readonly description: string;
  readonly day: number;
  readonly lastDay: number;
  readonly allDay: number;
  readonly startMs: number | null;
  readonly repeats: string | null;
  readonly knownDay: number;
  readonly checksum: number;
}

export const calendarColumns = `id, name, source, file_name AS fileName, imported_at_ms AS importedAtMs,
  event_count AS eventCount, checksum`;
export const eventColumns = `key, calendar_id AS calendarId, title, description, day, last_day AS lastDay,
  all_day AS allDay, start_ms AS startMs, repeats, known_day AS knownDay, checksum`;

export function calendarChecksum(record: CalendarRecord): number {
  const { id, name, source, fileName, importedAtMs, eventCount } = record;
  return crc32(JSON.stringify([id, name, source, fileName, importedAtMs, eventCount]));
}

/** CRC-32 of an event and whose it is. */
export function eventChecksum(row: Omit<EventRow, 'checksum'>): number {
  const { key, calendarId, title, description, day, lastDay, allDay, startMs, repeats, knownDay } = row;
  return crc32(
    JSON.stringify([key, calendarId, title, description, day, lastDay, allDay, startMs, repeats, knownDay]),
  );
}

export const isEventIntact = (row: EventRow): boolean => eventChecksum(row) === row.checksum;

export function eventFromRow(row: EventRow): CalendarEvent {
  const { key, title, description, startMs, repeats } = row;
  return {
    key,
    title,
    description,
    date: toBusinessDate(row.day),
    lastDate: toBusinessDate(row.lastDay),
    allDay: row.allDay === 1,
    startMs,
    repeats,
    knownOn: toBusinessDate(row.knownDay),
  };
}

export function calendarDamaged(file: string, name: string): StoreProblem {
  return new StoreProblem('damaged', file, {
    message: `The calendar ${name} in ${basename(file)} cannot be read as written: it is damaged. Remove it and import its file again.`,
  });
}
