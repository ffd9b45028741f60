import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { RowCounts } from '../row-tally.ts';

/** One event of an imported calendar. */
export interface CalendarEvent {
  readonly uid: string | null;
  readonly title: string;
  readonly description: string;
  /** Day in New York when the moment is known, else the day as written. */
  readonly date: BusinessDate;
  /** Last day, the same as `date` for an event within one day. */
  readonly lastDate: BusinessDate;
  readonly allDay: boolean;
  /** Moment of the start in milliseconds since 1970; null for a whole day, or a time in a zone that is not known. */
  readonly startMs: number | null;
  /** The rule of an event that repeats, as written; only its first day is taken. */
  readonly repeats: string | null;
}

/** What a calendar file gave; a data row is one event. */
export interface ParsedCalendar extends RowCounts {
  readonly layout: string;
  readonly layoutName: string;
  readonly notes: readonly string[];
  readonly events: readonly CalendarEvent[];
}
