import { describe, expect, it } from 'vitest';
import type { ConditionSeries, FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { replayCondition } from '#electron/analytics/triggers/replay-condition.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { barsOf, dayOf } from '../../support/analytics/bars.ts';

const sessions = sessionsBetween(dayOf('2025-03-03'), dayOf('2025-03-21'));
const closes = (values: readonly number[], isPrice = true): ConditionSeries => ({
  bars: barsOf(
    sessions.slice(0, values.length),
    values.map((value) => [value, value, value, value, 1]),
  ),
  unit: 'dollars',
  source: 'made',
  isPrice,
});
const world =
  (series: Readonly<Record<string, ConditionSeries>>): FindSeries =>
  (symbol) =>
    series[symbol] ?? null;
const level = (symbol: string, is: 'atLeast' | 'atMost', threshold: number): Condition => ({
  kind: 'compare',
  measure: { kind: 'level', series: { symbol }, unit: 'price' },
  is,
  threshold,
});
const [low, high] = [level('A', 'atMost', 95), level('B', 'atLeast', 50)];
const A = closes([100, 100, 94]);
const third = sessions[2] as number;
const firings = (condition: Condition, series: Readonly<Record<string, ConditionSeries>>) => {
  const { day, decided, awaited } = replayCondition(condition, world(series), third);
  return { fired: [...day].filter((_, i) => decided.fired[i] === 1), awaited, truth: decided.met.at(-1) };
};

describe('a replay while prices of the last session come in one after the other', () => {
  const both: Condition = { kind: 'all', of: [low, high] };
  const either: Condition = { kind: 'any', of: [low, high] };

  it('waits for the price that may yet say no, though a person reads the last one', () => {
    const early = { A, B: closes([60, 60]) };
    expect(firings(both, early)).toEqual({ fired: [], awaited: ['B'], truth: truths.unknown });
    expect(evaluateColumns(both, world(early), sessions.slice(2, 3)).met[0]).toBe(truths.yes);
    expect(firings(both, { A, B: closes([60, 60, 40]) })).toEqual({
      fired: [],
      awaited: [],
      truth: truths.no,
    });
    expect(firings(both, { A, B: closes([60, 60, 55]) }).fired).toEqual([third]);
  });

  it('does not wait where what has come in decides', () => {
    expect(firings(either, { A, B: closes([40, 40]) })).toEqual({
      fired: [third],
      awaited: ['B'],
      truth: truths.yes,
    });
  });

  it('does not wait for figures, which are read from the last one as they are published', () => {
    expect(firings(both, { A, B: closes([60, 60], false) })).toEqual({
      fired: [third],
      awaited: [],
      truth: truths.yes,
    });
  });
});

describe('the distance of one series from another', () => {
  it('is as old as the older of the two, and unknown when that is too old', () => {
    const gap: Condition = {
      kind: 'compare',
      measure: { kind: 'gap', series: { symbol: 'A' }, over: { symbol: 'B' } },
      is: 'atLeast',
      threshold: 0,
    };
    const long = closes(Array.from(sessions, () => 100));
    const { leaves, met } = evaluateColumns(gap, world({ A: long, B: closes([50, 50, 50]) }), sessions);
    expect([...(leaves[0]?.ageSessions ?? [])].slice(0, 10)).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect([...met].slice(6, 10)).toEqual([truths.yes, truths.yes, truths.unknown, truths.unknown]);
  });
});
