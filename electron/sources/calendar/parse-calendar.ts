import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import { printableText } from '../csv/printable-text.ts';
import { FileRefused, type ParseOptions } from '../parsed-file.ts';
import { RowTally } from '../row-tally.ts';
import { dayOfDate, noDay } from '../text/written-day.ts';
import { type ContentLine, readContentLines, unescapeText } from './content-lines.ts';
import type { ParsedCalendar } from './parsed-calendar.ts';
import { clockInZone, momentOfClock } from './zone-time.ts';

const msPerDay = 86_400_000;
const exchangeZone = 'America/New_York';
const dateShape = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const durationShape =
  /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;
const longestTitle = 200;
const longestDescription = 2000;
const longestKey = 300;

interface Moment {
  readonly day: number;
  readonly allDay: boolean;
  readonly momentMs: number | null;
  /** A zone was named that is not known here. */
  readonly unknownZone: boolean;
}

/** A DATE or DATE-TIME value; a floating time is taken as New York's. */
function readMoment({ value, parameters }: ContentLine): Moment | null {
  const match = dateShape.exec(value.trim());
  if (!match) return null;
  const day = dayOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === noDay) return null;
  if (match[4] === undefined) return { day, allDay: true, momentMs: null, unknownZone: false };
  const [hour, minute, second] = [match[4], match[5], match[6] ?? '0'].map(Number);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const clockMs = day * msPerDay + ((hour * 60 + minute) * 60 + second) * 1000;
  const zone = match[7] ? 'UTC' : (parameters.get('TZID') ?? exchangeZone);
  const momentMs = match[7] ? clockMs : momentOfClock(clockMs, zone);
  if (momentMs === null) return { day, allDay: false, momentMs, unknownZone: true };
  return { day: newYorkDay(momentMs), allDay: false, momentMs, unknownZone: false };
}

function newYorkDay(momentMs: number): number {
  return Math.floor((clockInZone(momentMs, exchangeZone) as number) / msPerDay);
}

function durationMs(value: string): number | null {
  const match = durationShape.exec(value.trim());
  if (!match) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * msPerDay + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Last day of an event; an end is the first moment or day that no longer belongs to it. */
function findLastDay(
  start: Moment,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
): number | null {
  const last = end ? readMoment(end) : null;
  if (end && !last) return null;
  if (last) {
    const inclusive =
      last.allDay || last.momentMs === null
        ? last.day - (last.allDay ? 1 : 0)
        : newYorkDay(last.momentMs - 1);
    return Math.max(start.day, inclusive);
  }
  const length = duration ? durationMs(duration.value) : 0;
  if (length === null) return null;
  if (start.momentMs === null) return start.day + Math.max(0, Math.ceil(length / msPerDay) - 1);
  return length === 0 ? start.day : newYorkDay(start.momentMs + length - 1);
}

type Properties = ReadonlyMap<string, ContentLine>;

/** The newest day on which the event says that it was written or changed; null when it says nothing. */
function stampedDay(properties: Properties): number | null {
  const days = ['DTSTAMP', 'LAST-MODIFIED']
    .map((name) => properties.get(name))
    .flatMap((line) => (line ? [readMoment(line)?.day ?? null] : []))
    .filter((day) => day !== null);
  return days.length === 0 ? null : Math.max(...days);
}

/** UID and, for one occurrence of a series, its RECURRENCE-ID; where there is none, what the event is. */
function keyOf(properties: Properties): string {
  const value = (name: string): string =>
    printableText((properties.get(name)?.value ?? '').trim(), longestKey);
  const parts = value('UID') === '' ? ['DTSTART', 'SUMMARY'] : ['UID', 'RECURRENCE-ID'];
  return parts.map(value).filter(Boolean).join(' ');
}

function buildEvent(properties: Properties, today: number): CalendarEvent | [field: string, reason: string] {
  const start = properties.get('DTSTART');
  const text = (name: string): string => unescapeText(properties.get(name)?.value ?? '').trim();
  if (isCancelled(properties)) return ['STATUS', 'the event is cancelled'];
  if (!start) return ['DTSTART', 'the start is missing'];
  const moment = readMoment(start);
  if (!moment) return ['DTSTART', `the start "${printableText(start.value, 40)}" is no date`];
  const title = printableText(text('SUMMARY').replace(/\s+/g, ' '), longestTitle);
  if (title === '') return ['SUMMARY', 'the title is missing'];
  const lastDay = findLastDay(moment, properties.get('DTEND'), properties.get('DURATION'));
  if (lastDay === null) return ['DTEND', 'the end is no date'];
  return {
    key: keyOf(properties),
    title,
    description: printableText(text('DESCRIPTION').replace(/\s+/g, ' '), longestDescription),
    date: toBusinessDate(moment.day) as BusinessDate,
    lastDate: toBusinessDate(lastDay),
    allDay: moment.allDay,
    startMs: moment.momentMs,
    repeats: properties.has('RRULE') ? printableText(text('RRULE'), longestTitle) : null,
    // A stamp of a day that has not come is a clock gone wrong.
    knownOn: toBusinessDate(Math.min(stampedDay(properties) ?? today, today)),
  };
}

function isCancelled(properties: Properties): boolean {
  return /^CANCELLED$/i.test((properties.get('STATUS')?.value ?? '').trim());
}

/** True when the text is an iCalendar file. */
export function isCalendar(firstLines: string): boolean {
  return /^\s*BEGIN:VCALENDAR\s*$/im.test(firstLines.slice(0, 1000));
}

/**
 * Reads the events of an iCalendar file (.ics): folded lines, whole days, times in UTC, in a named zone or floating, which is taken
 * as New York's. Events are dated by the day in New York, where the exchange is. Of two events with one UID the first is kept.
 * @throws FileRefused when no event can be used
 * @source RFC 5545
 */
export function parseCalendar(bytes: Uint8Array, { fileName, today }: ParseOptions): ParsedCalendar {
  const tally = new RowTally();
  const events: CalendarEvent[] = [];
  const cancelled: string[] = [];
  const lineOfKey = new Map<string, number>();
  let zones = 0;
  let name: string | null = null;
  const take = (properties: Properties, line: number): void => {
    const event = buildEvent(properties, today);
    if (Array.isArray(event)) {
      if (isCancelled(properties)) cancelled.push(keyOf(properties));
      return tally.reject(properties.get(event[0])?.line ?? line, ...event);
    }
    const first = lineOfKey.get(event.key);
    if (first !== undefined)
      return tally.reject(line, 'UID', `the event already stands in line ${first}, which is kept`);
    lineOfKey.set(event.key, line);
    tally.accept();
    events.push(event);
    if (!event.allDay && event.startMs === null) zones++;
  };
  let current: { properties: Map<string, ContentLine>; line: number; depth: number } | null = null;
  for (const content of readContentLines(new TextDecoder().decode(bytes))) {
    if (content.name === null) {
      if (!current) continue;
      tally.reject(content.line, null, 'the line is no property of an event');
      current = null;
      continue;
    }
    const { name: property, value, line } = content;
    const part = value.trim().toUpperCase();
    if (property === 'BEGIN' && part === 'VEVENT') {
      if (current) tally.reject(current.line, null, 'the event has no end');
      current = { properties: new Map(), line, depth: 0 };
    } else if (!current) {
      if (property === 'X-WR-CALNAME')
        name ??= printableText(unescapeText(value).trim(), longestTitle) || null;
    } else if (property === 'BEGIN') current.depth++;
    else if (property === 'END' && part !== 'VEVENT') current.depth--;
    else if (property === 'END') {
      take(current.properties, current.line);
      current = null;
    } else if (current.depth === 0 && !current.properties.has(property))
      current.properties.set(property, content);
  }
  if (current) tally.reject(current.line, null, 'the event has no end');
  const counts = tally.counts();
  if (counts.accepted === 0) {
    const [first] = counts.rejections;
    const why = first ? ` (line ${first.line}: ${first.reason})` : '';
    throw new FileRefused(`${fileName} holds no event that can be used${why}.`, first?.line, first?.field);
  }
  return {
    layout: 'icalendar',
    layoutName: 'iCalendar',
    ...counts,
    notes: notesOf(events, zones),
    name: name ?? nameOfFile(fileName),
    events,
    cancelled,
  };
}

/** Without the ending and the mark of a second download: `macro (1).ics` is `macro`. */
function nameOfFile(fileName: string): string {
  const bare = fileName.replace(/\.[a-z]+$/i, '').replace(/ \(\d+\)$/, '');
  return printableText(bare, longestTitle) || fileName;
}

function notesOf(events: readonly CalendarEvent[], zones: number): string[] {
  const repeating = events.filter(({ repeats }) => repeats !== null).length;
  return [
    ...(repeating > 0 ? [`Events that repeat, of which only the first day is taken: ${repeating}.`] : []),
    ...(zones > 0
      ? [`Events in a time zone that is not known here, kept on the day as written: ${zones}.`]
      : []),
  ];
}
