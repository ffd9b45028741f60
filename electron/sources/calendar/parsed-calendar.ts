import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import type { RowCounts } from '../row-tally.ts';

/** What a calendar file gave; a data row is one event. */
export interface ParsedCalendar extends RowCounts {
  readonly layout: string;
  readonly layoutName: string;
  readonly notes: readonly string[];
  /** What the calendar calls itself, else the name of its file. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** Keys of events that the file says are cancelled. */
  readonly cancelled: readonly string[];
}
