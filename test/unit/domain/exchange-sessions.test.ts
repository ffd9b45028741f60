import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayNumberOf, parseBusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import {
  countSessions,
  isHalfDay,
  isSession,
  nextSession,
  previousSession,
  sessionsBetween,
} from '#shared/domain/calendar/exchange-sessions.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../../support/fixtures-real-data.ts';

function day(date: string): number {
  const parsed = parseBusinessDate(date);
  if (parsed === null) throw new Error(`${date} is no date`);
  return toDayNumber(parsed);
}

/** Sessions a year as the exchange held or announced them. */
const firstYear = 1990;
const yearlySessions = [
  253, 253, 254, 253, 252, 252, 254, 253, 252, 252, 252, 248, 252, 252, 252, 252, 251, 251, 253, 252, 252,
  252, 250, 252, 252, 252, 252, 251, 251, 252, 253, 252, 251, 250, 252, 250, 251,
];

it.each(yearlySessions.map((sessions, index) => [firstYear + index, sessions]))(
  '%i has %i sessions',
  (year, sessions) => {
    expect(countSessions(dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31))).toBe(sessions);
  },
);

describe('closed on', () => {
  it.each([
    ['a funeral', '1994-04-27'],
    ['the attacks', '2001-09-11'],
    ['their last day', '2001-09-14'],
    ['a funeral in June', '2004-06-11'],
    ['a funeral after New Year', '2007-01-02'],
    ['a hurricane', '2012-10-30'],
    ['a day of mourning', '2018-12-05'],
    ['another', '2025-01-09'],
    ['a Friday before Independence Day on Saturday', '2026-07-03'],
    ['a Monday after Christmas on Sunday', '2022-12-26'],
    ['a Friday before Juneteenth on Saturday', '2027-06-18'],
    ['a Friday before Christmas on Saturday', '2027-12-24'],
    ['an early Good Friday', '2008-03-21'],
    ['a late Good Friday', '2011-04-22'],
    ['the first Martin Luther King Day', '1998-01-19'],
  ])('%s, %s', (_, date) => {
    expect(isSession(day(date))).toBe(false);
  });
});

describe('open on', () => {
  it.each([
    ['the last Friday before New Year on Saturday', '2010-12-31'],
    ['the same in 2027', '2027-12-31'],
    ['the Monday that became Martin Luther King Day a year later', '1997-01-20'],
    ['Juneteenth the year before it was kept', '2020-06-19'],
    ['Columbus Day', '2024-10-14'],
    ['the Monday after the attacks', '2001-09-17'],
  ])('%s, %s', (_, date) => {
    expect(isSession(day(date))).toBe(true);
  });
});

it('the half days of twelve years are those of the notices', () => {
  const halfDays = Array.from(sessionsBetween(day('2013-01-01'), day('2025-12-31')))
    .filter(isHalfDay)
    .map((session) => toBusinessDate(session));
  expect(halfDays).toEqual([
    '2013-07-03',
    '2013-11-29',
    '2013-12-24',
    '2014-07-03',
    '2014-11-28',
    '2014-12-24',
    '2015-11-27',
    '2015-12-24',
    '2016-11-25',
    '2017-07-03',
    '2017-11-24',
    '2018-07-03',
    '2018-11-23',
    '2018-12-24',
    '2019-07-03',
    '2019-11-29',
    '2019-12-24',
    '2020-11-27',
    '2020-12-24',
    '2021-11-26',
    '2022-11-25',
    '2023-07-03',
    '2023-11-24',
    '2024-07-03',
    '2024-11-29',
    '2024-12-24',
    '2025-07-03',
    '2025-11-28',
    '2025-12-24',
  ]);
  for (const date of ['1997-12-26', '1999-12-31', '2002-07-05', '2003-12-26', '1990-12-24'])
    expect(isHalfDay(day(date))).toBe(true);
  for (const date of ['2002-07-03', '1998-07-03', '1993-12-24', '2020-07-02'])
    expect(isHalfDay(day(date))).toBe(false);
});

it('the neighbours of a long weekend are the sessions on either side of it', () => {
  for (const date of ['2025-01-18', '2025-01-19', '2025-01-20']) {
    expect(toBusinessDate(previousSession(day(date)))).toBe('2025-01-17');
    expect(toBusinessDate(nextSession(day(date)))).toBe('2025-01-21');
  }
  expect(toBusinessDate(previousSession(day('2025-01-02')))).toBe('2024-12-31');
  expect(toBusinessDate(nextSession(day('2024-12-31')))).toBe('2025-01-02');
});

describe.skipIf(!hasRealData)(
  `against the dates of real series${hasRealData ? '' : ` (skipped: ${realDataAbsent})`}`,
  () => {
    it.each([
      ['SPX.index.csv', '1990-01-01'],
      ['RUT.index.csv', '1990-01-01'],
      ['IWM.csv', '2005-01-01'],
      ['SPY.csv', '2005-01-01'],
    ])('%s holds exactly the sessions from %s to 2024-12-31', (name, from) => {
      const lines = readFileSync(join(realDataFolder, 'prices', name), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
      const dates = lines
        .map((line) => line.slice(0, 10))
        .filter((date) => date >= from && date <= '2024-12-31');
      const sessions = Array.from(sessionsBetween(day(from), day('2024-12-31')), (session) =>
        toBusinessDate(session),
      );
      expect(sessions.filter((date) => !dates.includes(date))).toEqual([]);
      expect(dates.filter((date) => !isSession(day(date)))).toEqual([]);
    });
  },
);
