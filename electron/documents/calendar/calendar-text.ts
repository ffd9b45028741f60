import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';

/** An event, and for one of several days by the clock the moment at which it is over. */
export interface OutgoingEvent extends CalendarEvent {
  readonly endMs: number | null;
}

/** Octets of a line at most, its end not counted. */
const longestLine = 75;

const dayText = (date: BusinessDate): string => date.replaceAll('-', '');
const momentText = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');

/**
 * Events as an iCalendar text. UIDs are those that the events came with and stamps the days on which they were known, so that an
 * import of the text finds each event as it stands and writes none twice.
 * @source RFC 5545
 */
export function calendarText(events: readonly OutgoingEvent[], appVersion: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Stopline//Stopline ${appVersion}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function eventLines(event: OutgoingEvent): string[] {
  const { key, title, description, date, lastDate, startMs, endMs, repeats, knownOn } = event;
  const several = lastDate > date;
  const times =
    startMs === null
      ? [
          `DTSTART;VALUE=DATE:${dayText(date)}`,
          ...(several ? [`DTEND;VALUE=DATE:${dayText(toBusinessDate(toDayNumber(lastDate) + 1))}`] : []),
        ]
      : [
          `DTSTART:${momentText(startMs)}`,
          ...(several && endMs !== null ? [`DTEND:${momentText(endMs)}`] : []),
        ];
  return [
    'BEGIN:VEVENT',
    // As it came: a UID is compared as written.
    `UID:${key}`,
    `DTSTAMP:${dayText(knownOn)}T120000Z`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(repeats === null ? [] : [`RRULE:${repeats}`]),
    'END:VEVENT',
  ];
}

/** A long line in pieces, the further ones after a space, none broken inside a character. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece];
}
