import type { BusinessDate } from './business-date.ts';

/** One event of an imported calendar, dated by the day in New York. */
export interface CalendarEvent {
  /** Its UID, and for one of a series its place in it; the same event imported again takes the place of this one. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly date: BusinessDate;
  /** Last day, the same as `date` for an event within one day. */
  readonly lastDate: BusinessDate;
  readonly allDay: boolean;
  /** Moment of the start in milliseconds since 1970; null for a whole day, or a time in a zone that is not known. */
  readonly startMs: number | null;
  /** The rule of an event that repeats, as written; only its first day is taken. */
  readonly repeats: string | null;
  /**
   * Day on which it was on the calendar in this form: of its own stamp, else of the import. As of an earlier day it is
   * readable only once its date has come.
   */
  readonly knownOn: BusinessDate;
}
