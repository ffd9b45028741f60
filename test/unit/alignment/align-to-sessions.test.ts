import { describe, expect, it } from 'vitest';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import { daysOf } from '../../support/analytics/bars.ts';

const aligned = (dates: string[], values: number[], sessions: string[], lag: number) => {
  const answer = alignToSessions(daysOf(...dates), Float64Array.from(values), daysOf(...sessions), lag);
  return {
    values: [...answer.values],
    observed: Array.from(answer.observedDay, (day) => (day < 0 ? null : toBusinessDate(day))),
  };
};

// Friday, a weekend, a Monday on which the exchange is closed (Martin Luther King), Tuesday, Wednesday.
const sessions = ['2025-01-16', '2025-01-17', '2025-01-21', '2025-01-22'];

describe('a figure', () => {
  it('of a weekend or holiday belongs to the next session', () => {
    const dates = ['2025-01-17', '2025-01-18', '2025-01-20', '2025-01-21'];
    expect(aligned(dates, [1, 2, 3, 4], sessions, 0)).toEqual({
      values: [Number.NaN, 1, 4, 4],
      observed: [null, '2025-01-17', '2025-01-21', '2025-01-21'],
    });
    expect(aligned(dates.slice(0, 3), [1, 2, 3], sessions, 0).values).toEqual([Number.NaN, 1, 3, 3]);
  });

  it('that is published a session late is not known on its own evening', () => {
    const dates = ['2025-01-16', '2025-01-17', '2025-01-20', '2025-01-21'];
    expect(aligned(dates, [1, 2, 3, 4], sessions, 1)).toEqual({
      values: [Number.NaN, 1, 2, 4],
      observed: [null, '2025-01-16', '2025-01-17', '2025-01-21'],
    });
  });

  it('that is missing is the last one known, with its day', () => {
    const dates = ['2025-01-15', '2025-01-16', '2025-01-17'];
    expect(aligned(dates, [1, Number.NaN, 3], sessions, 0)).toEqual({
      values: [1, 3, 3, 3],
      observed: ['2025-01-15', '2025-01-17', '2025-01-17', '2025-01-17'],
    });
  });

  it('read on a day without trading is the one of the session before', () => {
    expect(aligned(['2025-01-17', '2025-01-18'], [1, 2], ['2025-01-19'], 0).values).toEqual([1]);
  });
});

it('of no series is unknown on every session', () => {
  expect(aligned([], [], sessions, 1).values).toEqual(sessions.map(() => Number.NaN));
});

it.each([
  ['price', 'IWM', 0],
  ['macro', 'VIXCLS', 0],
  ['macro', 'CPCE', 0],
  ['macro', 'DGS10', 1],
  ['macro', 'BAMLH0A0HYM2', 1],
  ['flow', 'TNA.FLOW', 1],
] as const)('a %s series such as %s is public %d sessions after its date', (kind, symbol, lag) => {
  expect(publicationLagSessions({ kind, symbol })).toBe(lag);
});
