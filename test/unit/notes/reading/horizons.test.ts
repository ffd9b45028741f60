import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readNote } from '#electron/notes/read-note.ts';

const read = (text: string) => readNote(text, { asOf: '2025-12-18' as BusinessDate });
const open = (text: string) => read(text).notUnderstood.map(({ span }) => text.slice(span.start, span.end));

describe('how long an idea is held', () => {
  it.each([
    ['Traders may buy TNA for 2-8 weeks with a stop of -12% and a target of 20%.', 10, 40],
    ['A trader could own TNA for two to eight weeks, stop -12%.', 10, 40],
    ['For 2-8 weeks, buy TNA with a stop of -12%.', 10, 40],
    ['Buy IWM for the next 1 to 3 months.', 21, 63],
    ['Hold UWM for 10-20 sessions.', 10, 20],
  ])('is found in "%s"', (text, from, to) => {
    expect(read(text).ideas).toMatchObject([{ horizonSessions: { from, to } }]);
    expect(open(text)).toEqual([]);
  });

  it('is found beside a side that is only possible', () => {
    const [idea] = read('Traders may short TNA for 2-8 weeks with a stop of 12%.').ideas;
    expect(idea).toMatchObject({ kind: 'short', stop: { fraction: 0.12 }, horizonSessions: { from: 10 } });
    expect(idea?.assumptions.map(({ field }) => field)).toContain('side');
  });

  it('is listed where no rule gives it to an idea', () => {
    expect(open('Investors may buy IWM for 1-3 months.')).toEqual(['1-3 months']);
  });

  it('is not asked for where nothing is proposed', () => {
    expect(open('The bank has been in business for 30 years.')).toEqual([]);
  });
});

describe('a condition of a note', () => {
  it.each([
    ['Buy TZA if the S&P falls more than 3%.', 0.0075, '0.75%'],
    ['Exit if the 10y rises more than 25bps.', 6.25, '6.25 bp'],
    ['Exit if IWM closes below 200.', 4, '4'],
    ['Exit if IWM closes below its 50-day average.', 0.01, '1%'],
  ])('of "%s" counts again only after a way back', (text, band, value) => {
    const [trigger] = read(text).triggers;
    expect(trigger?.condition).toMatchObject({ band });
    expect(trigger?.assumptions).toContainEqual(expect.objectContaining({ field: 'band', value }));
  });
});
