import { describe, expect, it } from 'vitest';
import { parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { findNoteDate } from '#electron/notes/find-note-date.ts';
import { findTitle } from '#electron/notes/find-title.ts';
import { findMarks } from '#electron/notes/marks/find-marks.ts';
import type { Mark } from '#electron/notes/marks/mark.ts';
import { flattenText } from '#electron/notes/text/flatten-text.ts';
import { splitSentences } from '#electron/notes/text/split-sentences.ts';

const asOf = toDayNumber(parseBusinessDate('2025-12-18') as BusinessDate);
const marksOf = (text: string) => findMarks(flattenText(text), asOf);
const ofKind = <Kind extends Mark['kind']>(text: string, kind: Kind) =>
  marksOf(text).filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
const symbols = (text: string) => ofKind(text, 'subject').map(({ subject }) => subject.symbol);

describe('figures', () => {
  it.each([
    ['+12.45%', 0.1245, undefined, 'fraction', 'exact', 2],
    ['a gain of ~19 %', 0.19, undefined, 'fraction', 'approximately', 0],
    ['+~19%', 0.19, undefined, 'fraction', 'approximately', 0],
    ['lost just under 3%', 0.03, undefined, 'fraction', 'justUnder', 0],
    ['a little over 4 percent', 0.04, undefined, 'fraction', 'justOver', 0],
    ['up >10%', 0.1, undefined, 'fraction', 'over', 0],
    ['more than 25bps', 25, undefined, 'basisPoints', 'over', 0],
    ['20–50 bps', 20, 50, 'basisPoints', 'exact', 0],
    ['+10-15%', 0.1, 0.15, 'fraction', 'exact', 0],
    ['-15% to -20%', -0.15, -0.2, 'fraction', 'exact', 0],
    ['between 3 and 5 percent', 0.03, 0.05, 'fraction', 'exact', 0],
    ['+15% / +25%', 0.15, 0.25, 'fraction', 'exact', 0],
    ['minus 6%', -0.06, undefined, 'fraction', 'exact', 0],
    ['−6.5%', -0.065, undefined, 'fraction', 'exact', 1],
    ['half a percent', 0.005, undefined, 'fraction', 'exact', 0],
    ['three percent', 0.03, undefined, 'fraction', 'exact', 0],
    ['$1.5bn', 1.5e9, undefined, 'dollars', 'exact', 1],
    ['$1,234.50', 1234.5, undefined, 'dollars', 'exact', 2],
    ['approx. 2.5 sigma', 2.5, undefined, 'ratio', 'approximately', 1],
  ])('%s', (text, value, to, unit, hedge, decimals) => {
    const [mark, ...others] = ofKind(text, 'figure');
    expect(others).toEqual([]);
    expect(mark?.figure).toMatchObject({ value, unit, hedge, decimals });
    expect(mark?.figure.to).toBe(to);
  });

  it.each([
    'S&P 500',
    'a 3x bull fund',
    '50/200 DMAs',
    'on Dec. 5',
    'in 2024',
    '2025-12-18',
    'at 09:30',
    'the 10th',
  ])('finds none in the name %s', (text) => {
    expect(ofKind(text, 'figure')).toEqual([]);
  });
});

it('takes no place that a price went to for the end of a range', () => {
  expect(ofKind('fell 3% to 5,800', 'figure').map(({ figure }) => figure.value)).toEqual([0.03, 5800]);
});

describe('series', () => {
  it.each([
    ['Small‑cap equities and small caps', ['RUT', 'RUT']],
    ['Russell 2000 vs S&P 500', ['RUT', 'SPX']],
    ['the 10y, US 10-year Treasury yield and the two-year note', ['DGS10', 'DGS10', 'DGS2']],
    ['a 10-year low and a 5-year plan', []],
    ['HY spreads and high-yield credit spreads', ['BAMLH0A0HYM2', 'BAMLH0A0HYM2']],
    ['net flows into IWM/TNA', ['IWM.FLOW', 'TNA.FLOW']],
    ['GLD outflows', ['GLD.FLOW']],
    ['the put/call ratio', ['CPCE']],
    ['the CPI and the FOMC', ['CPIAUCSL']],
    ['long ABCD here', ['ABCD']],
    ['$WXYZ', ['WXYZ']],
    ['small-cap earnings', []],
  ])('%s', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });
});

describe('stretches of time', () => {
  it.each([
    ['YTD', { kind: 'yearToDate' }],
    ['so far this year', { kind: 'yearToDate' }],
    ['trailing six months', { kind: 'months', count: 6 }],
    ['over the past five sessions', { kind: 'sessions', count: 5 }],
    ['over the last 12 months', { kind: 'months', count: 12 }],
    ['the past week', { kind: 'sessions', count: 5 }],
    ['in Q4', { kind: 'quarterToDate' }],
    ['in Q3', { kind: 'dates', from: '2025-06-30', to: '2025-09-30' }],
    ['from Oct.20–Nov.20', { kind: 'dates', from: '2025-10-20', to: '2025-11-20' }],
    ['between 20 December and 10 January', { kind: 'dates', from: '2024-12-20', to: '2025-01-10' }],
    ['from Nov 3, 2023 to Feb 2, 2024', { kind: 'dates', from: '2023-11-03', to: '2024-02-02' }],
    ['since October 1', { kind: 'dates', from: '2025-10-01', to: '2025-12-18' }],
    ['in November', { kind: 'dates', from: '2025-10-31', to: '2025-11-30' }],
    ['in 2023', { kind: 'dates', from: '2022-12-31', to: '2023-12-31' }],
    ['this month', { kind: 'dates', from: '2025-11-30', to: '2025-12-18' }],
    ['this week', { kind: 'dates', from: '2025-12-12', to: '2025-12-18' }],
  ])('%s', (text, window) => {
    expect(ofKind(text, 'stretch').map((mark) => mark.window)).toEqual([window]);
  });

  it('tells what lies ahead from what is past', () => {
    expect(ofKind('in the next 30–90 days', 'stretch')[0]).toMatchObject({
      tense: 'ahead',
      window: null,
      length: { from: 30, to: 90, unit: 'days' },
    });
  });
});

describe('text', () => {
  it.each([
    ['Up 4% vs. 3% before. It held.', ['Up 4% vs. 3% before.', 'It held.']],
    ['- Long IWM.\n- Short SPY\n1. Buy TNA', ['- Long IWM.', '- Short SPY', '1. Buy TNA']],
    [
      'The fund lost two percent in the month of May and has\nnot recovered. Next.',
      ['The fund lost two percent in the month of May and has\nnot recovered.', 'Next.'],
    ],
  ])('is cut into sentences: %s', (text, expected) => {
    expect(splitSentences(flattenText(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  it.each([
    ['From: a\nDate: 3 December 2025\n\nText', '2025-12-03'],
    ['Bullets, 2025-06-20', '2025-06-20'],
    ['Weekly - Dec 5, 2025', '2025-12-05'],
    ['February 30, 2025', null],
    ['No day here.', null],
  ])('gives its day: %s', (text, day) => {
    expect(findNoteDate(text)).toBe(day);
  });

  it.each([
    ['From: a\nSubject: Duration into year end\n\nText', 'Duration into year end'],
    ['\n# **Gold** climbs\nText', 'Gold** climbs'],
    [' \n\n', 'Empty note'],
  ])('gives its title: %s', (text, title) => {
    expect(findTitle(text)).toBe(title);
  });
});
