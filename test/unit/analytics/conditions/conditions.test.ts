import { describe, expect, it } from 'vitest';
import { conditionReading } from '#electron/analytics/conditions/condition-reading.ts';
import type { ConditionSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { kleene, truths } from '#electron/analytics/conditions/truth.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Condition, ConditionLeaf, MeasureOf } from '#shared/domain/condition.ts';
import { conditionSchema, leavesOf } from '#shared/domain/condition.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';
import { barsOf, dayOf } from '../../../support/analytics/bars.ts';

const sessions = sessionsBetween(dayOf('2025-11-03'), dayOf('2025-12-31'));
const gap = Number.NaN;

function seriesOf(closes: readonly number[], unit: SeriesUnit = 'dollars', from = 0): ConditionSeries {
  const rows = closes.map((close) => [close, close, close, close, 1]);
  return { bars: barsOf(sessions.subarray(from, from + closes.length), rows), unit, source: 'test' };
}

function evaluate(
  condition: Condition,
  series: Record<string, ConditionSeries>,
  days = sessions.subarray(0, 6),
) {
  expect(conditionSchema.parse(condition)).toEqual(condition);
  return evaluateColumns(condition, (symbol) => series[symbol] ?? null, days);
}

const close = (symbol: string) => ({ symbol });
const compare = (
  measure: MeasureOf,
  is: 'atLeast' | 'atMost',
  threshold: number,
  more: Pick<ConditionLeaf, 'band' | 'maximumAgeSessions'> = {},
): Condition => ({ kind: 'compare', measure, is, threshold, ...more });
const valuesOf = (measure: MeasureOf, series: Record<string, ConditionSeries>) => [
  ...(evaluate(compare(measure, 'atLeast', 0), series).leaves[0]?.value ?? []),
];
const { no, unknown, yes } = truths;

describe('truths in three values', () => {
  const columns = [Uint8Array.of(no, no, no, unknown, unknown, unknown, yes, yes, yes)];
  columns.push(Uint8Array.of(no, unknown, yes, no, unknown, yes, no, unknown, yes));

  it('are joined by the tables of Kleene', () => {
    expect([...kleene.all(columns)]).toEqual([no, no, no, no, unknown, unknown, no, unknown, yes]);
    expect([...kleene.any(columns)]).toEqual([no, unknown, yes, unknown, unknown, yes, yes, yes, yes]);
    expect([...kleene.not(Uint8Array.of(no, unknown, yes))]).toEqual([yes, unknown, no]);
  });
});

describe('a measure', () => {
  const X = seriesOf([100, 110, 99, 101, 105, 100]);
  const change = (from: Extract<MeasureOf, { kind: 'change' }>['from'], unit = 'fraction' as const) =>
    ({ kind: 'change', series: close('X'), from, unit }) as const;

  it('counts a change from the last close on or before a date', () => {
    const values = valuesOf(change({ kind: 'date', date: '2025-11-04' as never }), { X });
    expect(values).toEqual([
      gap,
      0,
      ...[99, 101, 105, 100].map((price) => expect.closeTo(price / 110 - 1, 12)),
    ]);
    expect(valuesOf(change({ kind: 'date', date: '2025-11-02' as never }), { X })).toEqual(
      Array(6).fill(gap),
    );
  });

  it('counts a change from sessions ago', () => {
    expect(valuesOf(change({ kind: 'sessionsAgo', sessions: 2 }), { X })).toEqual([
      gap,
      gap,
      ...[-0.01, 101 / 110 - 1, 105 / 99 - 1, 100 / 101 - 1].map((value) => expect.closeTo(value, 12)),
    ]);
  });

  it('counts a change from the highest and the lowest of a window that ends today', () => {
    const expected = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));
    expect(valuesOf(change({ kind: 'highest', sessions: 3 }), { X })).toEqual([
      gap,
      gap,
      ...expected(-0.1, 101 / 110 - 1, 0, 100 / 105 - 1),
    ]);
    expect(valuesOf(change({ kind: 'lowest', sessions: 3 }), { X })).toEqual([
      gap,
      gap,
      ...expected(0, 101 / 99 - 1, 105 / 99 - 1, 0),
    ]);
  });

  it('states yields in basis points and refuses to for dollars', () => {
    const Y = seriesOf([4.5, 4.58, 4.6, 4.7, 4.4, 4.75], 'percent');
    const measure = {
      kind: 'change',
      series: close('Y'),
      from: { kind: 'sessionsAgo', sessions: 1 },
      unit: 'basisPoints',
    } as const;
    expect(valuesOf(measure, { Y }).slice(1)).toEqual([8, 2, 10, -30, 35].map((bp) => expect.closeTo(bp, 9)));
    const refused = evaluate(compare({ ...measure, series: close('X') }, 'atLeast', 25), { X });
    expect([...refused.met]).toEqual(Array(6).fill(unknown));
    expect(conditionReading(refused)?.leaves[0]?.value).toEqual({
      value: null,
      reason: 'X is in dollars, so it has no basis points.',
    });
  });

  it('compares a series with another one, with an average of it, and by slope and z-score', () => {
    const Y = seriesOf([50, 50, 50, 50, 50, 50]);
    expect(valuesOf({ kind: 'gap', series: close('X'), over: close('Y') }, { X, Y })[1]).toBeCloseTo(1.2, 12);
    const average = { symbol: 'X', indicator: { kind: 'sma', length: 3 } } as const;
    expect(valuesOf({ kind: 'gap', series: close('X'), over: average }, { X })[2]).toBeCloseTo(
      99 / 103 - 1,
      12,
    );
    const line = seriesOf([1, 3, 5, 7, 9, 11]);
    expect(
      valuesOf({ kind: 'slope', series: close('X'), sessions: 4, unit: 'price' }, { X: line }).slice(3),
    ).toEqual([2, 2, 2].map((slope) => expect.closeTo(slope, 12)));
    expect(valuesOf({ kind: 'zScore', series: close('X'), sessions: 3 }, { X: line })[2]).toBeCloseTo(1, 12);
  });
});

describe('a comparison', () => {
  const fall = (band?: number, threshold = -3) =>
    compare(
      { kind: 'change', series: close('X'), from: { kind: 'highest', sessions: 2 }, unit: 'percent' },
      'atMost',
      threshold,
      band === undefined ? {} : { band },
    );

  it('knows how far its threshold is', () => {
    const columns = evaluate(fall(), { X: seriesOf([100, 98.5, 95, 95, 95, 95]) });
    expect(columns.leaves[0]?.distance[1]).toBeCloseTo(0.5, 12);
    expect(columns.leaves[0]?.distance[2]).toBeGreaterThan(1);
    expect([...columns.met]).toEqual([unknown, no, yes, no, no, no]);
  });

  it('has no distance while its base lies beyond the threshold', () => {
    const Y = seriesOf(
      Array.from({ length: 25 }, (_, i) => (i < 2 ? 9 : 5)),
      'points',
    );
    const level = compare({ kind: 'level', series: close('Y'), unit: 'price' }, 'atLeast', 8);
    const { distance } = evaluate(level, { Y }, sessions.subarray(0, 25)).leaves[0] ?? {};
    expect(distance?.[20]).toBeNaN();
    expect(distance?.[24]).toBe(0);
  });

  it('is unknown without its series, in a gap and when its data are old', () => {
    expect([...evaluate(fall(), {}).met]).toEqual(Array(6).fill(unknown));
    const holed = evaluate(fall(), { X: seriesOf([100, 99, gap, 90, 90, 90]) });
    expect([...holed.met]).toEqual([unknown, no, unknown, unknown, no, no]);
    const short = seriesOf([100, 99, 90]);
    const aged = evaluate({ ...fall(), maximumAgeSessions: 2 } as Condition, { X: short });
    expect([...aged.met]).toEqual([unknown, no, yes, yes, yes, unknown]);
    expect(conditionReading(aged)?.leaves[0]).toMatchObject({
      truth: 'unknown',
      value: { value: null, reason: 'The last value is 3 sessions old; 2 are allowed.' },
      ageSessions: 3,
      source: 'test',
    });
  });

  it('fires once and again only after the value was back beyond the band', () => {
    const prices = [100, 96, 97, 93.5, 93, 89];
    const { fired, armed } = evaluate(fall(1), { X: seriesOf(prices) });
    // -4 %, +1 %, -3.6 %, -0.5 %, -4.3 %
    expect([...fired]).toEqual([0, 1, 0, 1, 0, 1]);
    expect([...armed]).toEqual([1, 0, 1, 0, 1, 0]);
    const wide = evaluate(fall(3.5), { X: seriesOf(prices) });
    expect([...wide.fired]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('turns its band round under a not', () => {
    const above = compare({ kind: 'level', series: close('X'), unit: 'price' }, 'atLeast', 100, { band: 5 });
    const X = seriesOf([110, 99, 101, 99, 105, 99]);
    // Not above 100 fires at 99; 101 is not yet beyond the band, 105 is.
    expect([...evaluate({ kind: 'not', of: above }, { X }).fired]).toEqual([0, 1, 0, 0, 0, 1]);
  });
});

describe('a comparison that has to hold at closes in a row', () => {
  const level = (more: Partial<Extract<ConditionLeaf, { kind: 'compare' }>>): Condition =>
    ({
      ...compare({ kind: 'level', series: close('X'), unit: 'price' }, 'atLeast', 100),
      ...more,
    }) as Condition;
  const price = (closes: readonly number[]): ConditionSeries => ({ ...seriesOf(closes), isPrice: true });

  it('is met from the last of them on, and knows how many it has held at', () => {
    const columns = evaluate(level({ forSessions: 3 }), { X: price([101, 99, 100, 101, 102, 103]) });
    expect([...columns.met]).toEqual([unknown, no, no, no, yes, yes]);
    expect([...columns.fired]).toEqual([0, 0, 0, 0, 1, 0]);
    expect([0, 1, 2, 3, 4, 5].map((at) => conditionReading(columns, at)?.leaves[0]?.closesHeld)).toEqual([
      1, 0, 1, 2, 3, 3,
    ]);
    const plain = evaluate(level({}), { X: price([101, 99]) });
    expect(conditionReading(plain, 1)?.leaves[0]).not.toHaveProperty('closesHeld');
  });

  it('is unknown over a gap, and over a session without a price, and never met by them', () => {
    const holed = evaluate(level({ forSessions: 2 }), { X: price([101, 101, gap, 101, 101, 101]) });
    expect([...holed.met]).toEqual([unknown, yes, unknown, unknown, yes, yes]);
    const rows = [101, 101, 101, 101].map((value) => [value, value, value, value, 1]);
    const X = {
      bars: barsOf(Int32Array.of(...[0, 1, 3, 4].map((at) => sessions[at] as number)), rows),
      unit: 'dollars' as const,
      source: 'test',
    };
    const missing = evaluate(level({ forSessions: 2 }), { X: { ...X, isPrice: true } });
    expect([...missing.met]).toEqual([unknown, yes, yes, unknown, yes, yes]);
    // A figure has no more sessions than it is given on.
    expect([...evaluate(level({ forSessions: 2 }), { X }).met]).toEqual([unknown, yes, yes, yes, yes, yes]);
  });

  it('is armed again after one close back beyond its band', () => {
    const X = price([101, 101, 97, 101, 101, 101]);
    expect([...evaluate(level({ forSessions: 2, band: 2 }), { X }).fired]).toEqual([0, 1, 0, 0, 1, 0]);
    expect([...evaluate(level({ forSessions: 2, band: 5 }), { X }).fired]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('looks at the last session of a week or a month alone, whatever the days between do', () => {
    // From Monday 3 November, Friday is each fifth up to Thanksgiving; Friday 28 is the fourth of its week and ends the month.
    const closes = sessions.map((_, i) => (i % 5 === 4 ? 99 : 101));
    const days = sessions.subarray(0, 20);
    const weekly = evaluate(level({ closes: 'weekly' }), { X: price([...closes]) }, days);
    const friday = sessions.indexOf(dayOf('2025-11-28'));
    expect([...weekly.met]).toEqual(
      Array.from({ length: 20 }, (_, i) => (i < 4 ? unknown : i >= friday ? yes : no)),
    );
    expect(weekly.fired.indexOf(1)).toBe(friday);
    const month = evaluate(level({ closes: 'monthly' }), { X: price([...closes]) }, days);
    expect(month.fired.indexOf(1)).toBe(friday);
    const two = evaluate(level({ closes: 'weekly', forSessions: 2 }), { X: price([...closes]) }, days);
    expect(two.fired.indexOf(1)).toBe(-1);
  });
});

describe('a cross', () => {
  const cross = (withinSessions?: number): Condition => ({
    kind: 'cross',
    measure: { kind: 'level', series: close('X'), unit: 'price' },
    direction: 'above',
    threshold: 100,
    ...(withinSessions === undefined ? {} : { withinSessions }),
  });

  it('is true on the session that came from the other side, or for so many from it', () => {
    const X = seriesOf([101, 99, 100, 102, 99, 103]);
    expect([...evaluate(cross(), { X }).met]).toEqual([unknown, no, yes, no, no, yes]);
    expect([...evaluate(cross(2), { X }).met]).toEqual([unknown, unknown, yes, yes, no, yes]);
  });

  it('is unknown where it may have happened inside a gap', () => {
    const X = seriesOf([99, gap, 101, 102, 99, 98]);
    expect([...evaluate(cross(), { X }).met]).toEqual([no, unknown, unknown, no, no, no]);
  });

  it('fires on each cross and not while it stays above', () => {
    const X = seriesOf([99, 101, 102, 99, 101, 101]);
    expect([...evaluate(cross(2), { X }).fired]).toEqual([0, 1, 0, 0, 1, 0]);
  });
});

describe('a condition over a fund and a macro series', () => {
  const X = seriesOf([100, 100, 96, 96, 90, 90]);
  const condition: Condition = {
    kind: 'all',
    of: [
      compare(
        { kind: 'change', series: close('X'), from: { kind: 'highest', sessions: 5 }, unit: 'fraction' },
        'atMost',
        -0.03,
      ),
      compare({ kind: 'level', series: close('HYOAS'), unit: 'price' }, 'atLeast', 4),
    ],
  };

  it('reads the macro series as of each day, and its age', () => {
    const HYOAS = seriesOf([4.1, 4.2, 4.3, 4.4], 'percent', 0);
    const columns = evaluate(condition, { X, HYOAS });
    expect(leavesOf(condition)).toHaveLength(2);
    expect([...columns.met]).toEqual([unknown, unknown, unknown, unknown, yes, yes]);
    expect([...columns.fired]).toEqual([0, 0, 0, 0, 1, 0]);
    const reading = conditionReading(columns);
    expect(reading).toMatchObject({
      truth: 'yes',
      armed: false,
      firedToday: false,
      lastFiredDay: sessions[4],
    });
    expect(reading?.leaves[1]).toMatchObject({ value: { value: 4.4 }, threshold: 4, ageSessions: 2 });
    expect(conditionReading(columns, 9)).toBeNull();
  });

  it('is known to be false when one part is, whatever the other', () => {
    const calm = seriesOf([100, 100, 100, 100, 100, 100]);
    expect(evaluate(condition, { X: calm }).met[5]).toBe(no);
    expect(evaluate({ kind: 'any', of: condition.kind === 'all' ? condition.of : [] }, { X }).met[5]).toBe(
      yes,
    );
  });
});
