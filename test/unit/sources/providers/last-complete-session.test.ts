import { describe, expect, it } from 'vitest';
import { lastCompleteSession } from '#electron/sources/providers/last-complete-session.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';

describe('the last complete session', () => {
  it.each([
    ['2024-12-30T21:14:00Z', '2024-12-27', 'a minute too early in winter'],
    ['2024-12-30T21:15:00Z', '2024-12-30', 'a quarter past four in winter'],
    ['2024-07-01T20:14:00Z', '2024-06-28', 'a minute too early in summer'],
    ['2024-07-01T20:15:00Z', '2024-07-01', 'a quarter past four in summer'],
    ['2024-12-31T03:00:00Z', '2024-12-30', 'the evening in New York'],
    ['2024-12-24T18:15:00Z', '2024-12-24', 'a half day'],
    ['2024-12-24T18:14:00Z', '2024-12-23', 'a half day, a minute too early'],
    ['2024-12-25T22:00:00Z', '2024-12-24', 'a holiday'],
    ['2024-12-29T12:00:00Z', '2024-12-27', 'a Sunday'],
    ['2025-01-09T23:00:00Z', '2025-01-08', 'a day of mourning'],
    ['2024-03-10T22:00:00Z', '2024-03-08', 'the Sunday on which summer time begins'],
  ])('at %s is %s: %s', (moment, expected) => {
    expect(toBusinessDate(lastCompleteSession(Date.parse(moment)))).toBe(expected);
  });
});
