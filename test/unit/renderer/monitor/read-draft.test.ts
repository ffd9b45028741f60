import { describe, expect, it } from 'vitest';
import { type DraftLeaf, changePart, firstLeaf, withSeries } from '#renderer/views/monitor/builder/draft.ts';
import { draftOf } from '#renderer/views/monitor/builder/draft-of.ts';
import { readDraft } from '#renderer/views/monitor/builder/read-draft.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';

const unitOf = (symbol: string): SeriesUnit | null =>
  symbol === 'DGS10' ? 'percent' : symbol === 'GONE' ? null : 'dollars';
const series = { symbol: 'IWM' };
const yields = { symbol: 'DGS10' };
const leaf = (change: Partial<DraftLeaf>): DraftLeaf => ({ ...firstLeaf(0, 'IWM'), ...change });
const problems = (change: Partial<DraftLeaf>) => readDraft(leaf(change), unitOf).problems;

const saved: readonly Condition[] = [
  {
    kind: 'compare',
    measure: { kind: 'change', series, from: { kind: 'highest', sessions: 20 }, unit: 'percent' },
    is: 'atMost',
    threshold: -3,
    band: 0.5,
    maximumAgeSessions: 3,
  },
  {
    kind: 'compare',
    measure: {
      kind: 'change',
      series: yields,
      from: { kind: 'date', date: '2025-10-01' as BusinessDate },
      unit: 'basisPoints',
    },
    is: 'atLeast',
    threshold: 25,
  },
  {
    kind: 'cross',
    measure: { kind: 'gap', series, over: { symbol: 'IWM', indicator: { kind: 'sma', length: 50 } } },
    direction: 'below',
    threshold: -0.07,
    band: 0.003,
    withinSessions: 3,
  },
  {
    kind: 'compare',
    measure: { kind: 'level', series: { symbol: 'IWM', field: 'low' }, unit: 'price' },
    is: 'atMost',
    threshold: 190.25,
  },
  {
    kind: 'compare',
    measure: { kind: 'level', series, unit: 'price' },
    is: 'atLeast',
    threshold: 240,
    forSessions: 3,
  },
  {
    kind: 'compare',
    measure: { kind: 'level', series, unit: 'price' },
    is: 'atLeast',
    threshold: 240,
    forSessions: 2,
    closes: 'weekly',
  },
  {
    kind: 'compare',
    measure: { kind: 'level', series: yields, unit: 'price' },
    is: 'atLeast',
    threshold: 4.5,
    closes: 'monthly',
  },
  {
    kind: 'all',
    of: [
      {
        kind: 'not',
        of: {
          kind: 'any',
          of: [
            {
              kind: 'compare',
              measure: { kind: 'zScore', series, sessions: 60 },
              is: 'atLeast',
              threshold: 2,
            },
            {
              kind: 'compare',
              measure: {
                kind: 'slope',
                series: { symbol: 'IWM', indicator: { kind: 'obv' } },
                sessions: 20,
                unit: 'price',
              },
              is: 'atLeast',
              threshold: 0,
            },
          ],
        },
      },
      {
        kind: 'compare',
        measure: { kind: 'level', series: yields, unit: 'price' },
        is: 'atLeast',
        threshold: 4.5,
      },
    ],
  },
];

describe('the builder', () => {
  it.each(saved)('gives back condition %# as it was saved', (condition) => {
    expect(readDraft(draftOf(condition), unitOf)).toEqual({ condition, problems: {} });
  });

  it('shows a change saved as a fraction in percent, which means the same', () => {
    const measure = { kind: 'change', series, from: { kind: 'sessionsAgo', sessions: 5 } } as const;
    const fraction: Condition = {
      kind: 'compare',
      measure: { ...measure, unit: 'fraction' },
      is: 'atMost',
      threshold: -0.07,
    };
    expect(readDraft(draftOf(fraction), unitOf).condition).toEqual({
      ...fraction,
      measure: { ...measure, unit: 'percent' },
      threshold: -7,
    });
  });

  it('takes a double negation for none', () => {
    const [first] = saved as [Condition];
    const twice: Condition = { kind: 'not', of: { kind: 'not', of: first } };
    expect(readDraft(draftOf(twice), unitOf).condition).toEqual(first);
  });

  it('saves one close in a row as what it is, the plain comparison', () => {
    expect(readDraft(leaf({ forSessions: 1 }), unitOf)).toEqual(readDraft(leaf({}), unitOf));
  });

  it('lets a crossing wait for no closes in a row', () => {
    const { condition } = readDraft(leaf({ test: 'below', forSessions: 3, closes: 'weekly' }), unitOf);
    expect(condition).toMatchObject({ kind: 'cross' });
    expect(condition).not.toHaveProperty('forSessions');
  });

  it.each([
    [{ forSessions: 0 }, '0.forSessions', /1 to 260/],
    [{ forSessions: 2.5 }, '0.forSessions', /1 to 260/],
    [{ threshold: null }, '0.threshold', /Type the threshold/],
    [{ threshold: 3 }, '0.threshold', /own high/],
    [{ base: 'lowest', threshold: -3 }, '0.threshold', /own low/],
    [{ base: 'sessionsAgo', threshold: -120 }, '0.threshold', /100 %/],
    [{ sessions: 1 }, '0.sessions', /2 to 2,520/],
    [{ sessions: 2.5 }, '0.sessions', /whole/],
    [{ base: 'date', date: '' }, '0.date', /Type the day/],
    [{ base: 'date', date: '31/12/2025' }, '0.date', /Write a day as 2024-03-14/],
    [{ unit: 'basisPoints', threshold: -3 }, '0.unit', /no basis points/],
    [{ band: -1 }, '0.band', /zero or more/],
    [{ maximumAge: 300 }, '0.maximumAge', /0 to 260/],
    [{ test: 'below', within: 0 }, '0.within', /1 or more/],
    [{ measure: 'gap', over: { symbol: 'IWM', of: 'close', length: null } }, '0.over', /with itself/],
    [{ series: { symbol: 'IWM', of: 'sma', length: null } }, '0.length', /1 to 2,000/],
  ] as const)('says what is wrong with %o', (change, field, sentence) => {
    const found = problems(change as Partial<DraftLeaf>);
    expect(found[field]).toMatch(sentence);
    expect(readDraft(leaf(change as Partial<DraftLeaf>), unitOf).condition).toBeNull();
  });

  it('lets a series be asked about that is not stored, for its trigger is unknown and not impossible', () => {
    expect(problems({ series: { symbol: 'GONE', of: 'close', length: null } })).toEqual({});
  });

  it('counts the distance to an average of the series that is chosen, and leaves another series alone', () => {
    const read = { symbol: 'SPY', of: 'close', length: null };
    expect(withSeries(leaf({}), read).over).toEqual({ symbol: 'SPY', of: 'sma', length: 50 });
    const over = { symbol: 'RUT', of: 'close', length: null };
    expect(withSeries(leaf({ over }), read).over).toEqual(over);
  });

  it('takes a group away with its last comparison', () => {
    const group = { kind: 'group', key: 2, negated: false, join: 'all', of: [leaf({ key: 3 })] } as const;
    const whole = { kind: 'group', key: 1, negated: false, join: 'any', of: [leaf({}), group] } as const;
    expect(changePart(whole, 3, () => null)).toEqual({ ...whole, of: [leaf({})] });
  });
});
