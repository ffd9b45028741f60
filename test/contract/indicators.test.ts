import { describe, expect, it } from 'vitest';
import { computeIndicator, indicators, warmUpBars } from '#electron/analytics/indicators/indicator.ts';
import { type BarColumns, barFields, viewBars } from '#shared/domain/bar-columns.ts';
import {
  type IndicatorKind,
  type IndicatorSpecification,
  kindsWithoutLength,
} from '#shared/domain/indicator-specification.ts';
import { randomBars } from '../bench/random-bars.ts';
import { largestDifference } from '../support/analytics/column.ts';

const withoutLength = new Set<IndicatorKind>(kindsWithoutLength);
const specifications = (Object.keys(indicators) as IndicatorKind[]).flatMap((kind) =>
  (withoutLength.has(kind) ? [1] : [1, 2, 5, 20].filter((n) => n >= (indicators[kind].shortest ?? 1))).map(
    (length) => ({ kind, length }) as IndicatorSpecification,
  ),
);
const bars = randomBars(333, 7);

function mapBars(
  source: BarColumns,
  change: (field: string, value: number, i: number) => number,
): BarColumns {
  const changed = Object.fromEntries(
    barFields.map((field) => [field, source[field].map((value, i) => change(field, value, i))]),
  );
  return { day: source.day, ...changed } as BarColumns;
}

describe.each(specifications)('$kind of $length bars', (specification) => {
  const indicator = indicators[specification.kind];
  const warmUp = warmUpBars(specification);
  const values = computeIndicator(specification, bars);

  it('has one entry a bar and no value exactly in the declared warm-up', () => {
    expect(values).toHaveLength(bars.day.length);
    values.forEach((value, i) => expect(Number.isNaN(value), `bar ${i}`).toBe(i < warmUp));
  });

  it('answers a history shorter than its warm-up, and none, with gaps only', () => {
    for (const count of [0, Math.min(1, warmUp), warmUp]) {
      const short = computeIndicator(specification, viewBars(bars, 0, count));
      expect([...short].every(Number.isNaN)).toBe(true);
      expect(short).toHaveLength(count);
    }
  });

  it('does not look ahead: cutting the history changes no bit before the cut', () => {
    for (let count = 0; count <= bars.day.length; count += 1) {
      expect(computeIndicator(specification, viewBars(bars, 0, count))).toEqual(values.subarray(0, count));
    }
  });

  it('gives the declared value on bars that never move', () => {
    const still = mapBars(bars, (field) => (field === 'volume' ? 1234 : 41.37));
    const expected = indicator.whenConstant(41.37, 1234);
    for (const value of computeIndicator(specification, still).subarray(warmUp)) {
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
    }
  });

  it('scales with prices and volume as declared', () => {
    const scaled = mapBars(bars, (field, value) => value * (field === 'volume' ? 10 : 3));
    const factor = (indicator.scaling.price ? 3 : 1) * (indicator.scaling.volume ? 10 : 1);
    const expected = values.map((value) => value * factor);
    expect(largestDifference(computeIndicator(specification, scaled), expected)).toBeLessThan(1e-10);
  });

  it('leaves its input as it was', () => {
    const before = mapBars(bars, (_, value) => value);
    computeIndicator(specification, bars);
    expect(bars).toEqual(before);
  });

  it('fills the output it is given, whatever that held, and refuses one of another length', () => {
    const output = new Float64Array(bars.day.length).fill(99);
    expect(computeIndicator(specification, bars, output)).toBe(output);
    expect(output).toEqual(values);
    expect(() => computeIndicator(specification, bars, new Float64Array(3))).toThrow(RangeError);
  });

  it('starts afresh after a missing session, as if history began there', () => {
    for (const gap of [0, 1, 4, 37, 38, 39, 40, 150, 332]) {
      const holed = mapBars(bars, (_, value, i) => (i === gap ? Number.NaN : value));
      const answer = computeIndicator(specification, holed);
      expect(answer.subarray(0, gap)).toEqual(values.subarray(0, gap));
      expect(answer[gap]).toBeNaN();
      const afresh = computeIndicator(specification, viewBars(bars, gap + 1, bars.day.length));
      expect(largestDifference(answer.subarray(gap + 1), afresh)).toBeLessThan(1e-9);
    }
  });

  it.each(indicator.inputs)('shows a gap in %s alone and recovers after its warm-up', (input) => {
    for (const gap of [37, 38, 39, 40, 150]) {
      const holed = mapBars(bars, (field, value, i) => (field === input && i === gap ? Number.NaN : value));
      const answer = computeIndicator(specification, holed);
      expect(answer.subarray(gap, gap + 2).some(Number.isNaN)).toBe(true);
      expect(answer.subarray(gap + 1 + warmUp).some(Number.isNaN)).toBe(false);
    }
  });

  it('reads only the columns it declares', () => {
    const blind = mapBars(bars, (field, value) =>
      (indicator.inputs as string[]).includes(field) ? value : Number.NaN,
    );
    expect(computeIndicator(specification, blind)).toEqual(values);
  });
});

describe('every indicator with a length', () => {
  it.each([0, -1, 2.5, Number.NaN])('refuses %d bars', (length) => {
    for (const { kind } of specifications) {
      if (withoutLength.has(kind)) continue;
      expect(() => computeIndicator({ kind, length } as IndicatorSpecification, bars)).toThrow(RangeError);
    }
  });
});
