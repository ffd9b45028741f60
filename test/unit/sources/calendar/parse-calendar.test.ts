import { describe, expect, it } from 'vitest';
import type { ParsedCalendar } from '#electron/sources/calendar/parsed-calendar.ts';
import { momentOfClock } from '#electron/sources/calendar/zone-time.ts';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import { bytesOf } from '../../../support/fixtures.ts';

function parse(...events: readonly (readonly string[])[]): ParsedCalendar {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...body, 'END:VCALENDAR', ''].join('\r\n');
  const parsed = parseMarketFile(bytesOf(text), { fileName: 'macro.ics', today: 21000 });
  if (parsed.kind !== 'calendar') throw new Error(`read as ${parsed.kind}`);
  expect(parsed.calendar.accepted + parsed.calendar.rejected).toBe(parsed.calendar.dataRows);
  return parsed.calendar;
}
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

describe('an event', () => {
  it('folded and escaped, at a time in a named zone', () => {
    const { events } = parse([
      'UID:cpi-1@example',
      'DTSTART;TZID=America/New_York:20251218T083000',
      'DTEND;TZID="America/New_York":20251218T090000',
      'SUMMARY:CPI\\, November: con',
      ' sumer prices',
      'DESCRIPTION:first\\nsecond\\; third',
    ]);
    expect(events).toEqual([
      {
        key: 'cpi-1@example',
        title: 'CPI, November: consumer prices',
        description: 'first second; third',
        date: '2025-12-18',
        lastDate: '2025-12-18',
        allDay: false,
        startMs: Date.parse('2025-12-18T13:30:00Z'),
        repeats: null,
        knownOn: '2027-07-01',
      },
    ]);
  });

  it.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20251126'], '2025-11-26', '2025-11-26', null],
    [
      'whole days, whose end is the day after',
      ['DTSTART;VALUE=DATE:20251209', 'DTEND;VALUE=DATE:20251211'],
      '2025-12-09',
      '2025-12-10',
      null,
    ],
    [
      'a moment in UTC, dated in New York',
      ['DTSTART:20251211T013000Z'],
      '2025-12-10',
      '2025-12-10',
      '2025-12-11T01:30:00.000Z',
    ],
    [
      'a floating time, which is taken as New York',
      ['DTSTART:20250610T140000'],
      '2025-06-10',
      '2025-06-10',
      '2025-06-10T18:00:00.000Z',
    ],
    [
      'a zone in the way of Windows',
      ['DTSTART;TZID=Eastern Standard Time:20250610T140000'],
      '2025-06-10',
      '2025-06-10',
      '2025-06-10T18:00:00.000Z',
    ],
    [
      'a zone far away',
      ['DTSTART;TZID=Asia/Tokyo:20250611T080000'],
      '2025-06-10',
      '2025-06-10',
      '2025-06-10T23:00:00.000Z',
    ],
    [
      'a zone nobody knows',
      ['DTSTART;TZID=Moon/Tranquility:20250611T080000'],
      '2025-06-11',
      '2025-06-11',
      null,
    ],
    ['a duration', ['DTSTART;VALUE=DATE:20251209', 'DURATION:P2D'], '2025-12-09', '2025-12-10', null],
    [
      'an end at midnight',
      ['DTSTART;TZID=America/New_York:20250610T140000', 'DTEND;TZID=America/New_York:20250611T000000'],
      '2025-06-10',
      '2025-06-10',
      '2025-06-10T18:00:00.000Z',
    ],
  ])('of %s', (_, lines, date, lastDate, moment) => {
    const [event] = parse([...lines, 'SUMMARY:x']).events;
    expect([event.date, event.lastDate, iso(event.startMs)]).toEqual([date, lastDate, moment]);
  });

  it('with an alarm within keeps its own description', () => {
    const { events } = parse([
      'DTSTART:20250610T140000',
      'SUMMARY:FOMC',
      'BEGIN:VALARM',
      'DESCRIPTION:beep',
      'END:VALARM',
      'DESCRIPTION:own',
    ]);
    expect(events[0].description).toBe('own');
  });

  it('that repeats is taken once, and says so', () => {
    const { events, notes } = parse([
      'DTSTART;VALUE=DATE:20250117',
      'RRULE:FREQ=MONTHLY;BYDAY=3FR',
      'SUMMARY:Expiry',
    ]);
    expect(events[0].repeats).toBe('FREQ=MONTHLY;BYDAY=3FR');
    expect(notes).toEqual(['Events that repeat, of which only the first day is taken: 1.']);
  });

  it.each([
    [['SUMMARY:x'], 'DTSTART', 'the start is missing'],
    [['DTSTART:20250230T100000', 'SUMMARY:x'], 'DTSTART', 'the start "20250230T100000" is no date'],
    [['DTSTART:20250228'], 'SUMMARY', 'the title is missing'],
    [['DTSTART:20250228', 'DTEND:soon', 'SUMMARY:x'], 'DTEND', 'the end is no date'],
    [['DTSTART:20250228', 'STATUS:CANCELLED', 'SUMMARY:x'], 'STATUS', 'the event is cancelled'],
    [['DTSTART:20250228', 'no property at all', 'SUMMARY:x'], null, 'the line is no property of an event'],
  ])('%j is rejected', (lines, field, reason) => {
    const { rejections, accepted } = parse(['DTSTART:20250101', 'SUMMARY:good'], lines);
    expect(accepted).toBe(1);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]).toMatchObject({ field, reason });
  });
});

it('a calendar without events is refused', () => {
  expect(() => parse()).toThrow('macro.ics holds no event that can be used.');
});

it('clocks agree with moments on both sides of a change of hour', () => {
  const clock = (text: string): string | null =>
    iso(momentOfClock(Date.parse(`${text}Z`), 'America/New_York'));
  expect(clock('2025-03-09T01:59:00')).toBe('2025-03-09T06:59:00.000Z');
  expect(clock('2025-03-09T03:00:00')).toBe('2025-03-09T07:00:00.000Z');
  expect(clock('2025-11-02T00:30:00')).toBe('2025-11-02T04:30:00.000Z');
  expect(clock('2025-11-02T02:00:00')).toBe('2025-11-02T07:00:00.000Z');
});

describe('what an event is known by', () => {
  const event = (...lines: string[]) => ['DTSTART;VALUE=DATE:20251126', 'SUMMARY:x', ...lines];

  it('is its UID, its place in a series, or itself where it has no UID', () => {
    const { events } = parse(event('UID:a'), event('UID:a', 'RECURRENCE-ID:20251126'), event());
    expect(events.map(({ key }) => key)).toEqual(['a', 'a 20251126', '20251126 x']);
  });

  it('stands once in a file, and a cancelled one is told apart', () => {
    const { events, cancelled, rejections } = parse(
      event('UID:a'),
      event('UID:a'),
      event('UID:b', 'STATUS:CANCELLED'),
    );
    expect([events.length, cancelled]).toEqual([1, ['b']]);
    expect(rejections.map(({ field, reason }) => [field, reason])).toEqual([
      ['UID', 'the event already stands in line 3, which is kept'],
      ['STATUS', 'the event is cancelled'],
    ]);
  });

  it.each([
    [['DTSTAMP:20251101T120000Z'], '2025-11-01'],
    [['DTSTAMP:20251101T120000Z', 'LAST-MODIFIED:20251105T030000Z'], '2025-11-04'],
    [['DTSTAMP:20991231T120000Z'], '2027-07-01'],
    [[], '2027-07-01'],
  ])('since the day it was written, %j, never one that has not come', (lines, knownOn) => {
    expect(parse(event('UID:a', ...lines)).events[0].knownOn).toBe(knownOn);
  });

  it('belongs to the calendar of its name, else of its file', () => {
    expect(parse(event('UID:a')).name).toBe('macro');
    const named =
      'BEGIN:VCALENDAR\nX-WR-CALNAME:US\\, macro\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:x\nEND:VEVENT\n';
    const parsed = parseMarketFile(bytesOf(named), { fileName: 'export (1).ics', today: 21000 });
    expect(parsed).toMatchObject({ kind: 'calendar', calendar: { name: 'US, macro' } });
  });
});
