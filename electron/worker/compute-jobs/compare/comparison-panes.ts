import type { ComparisonMeasure } from '#shared/domain/comparison.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';
import type { ComparisonPane, ComparisonRequest, PaneUnit } from '#shared/ipc/compare-schemas.ts';
import { drawdown } from '#electron/analytics/returns/drawdown.ts';
import { rollingBeta } from '#electron/analytics/risk/rolling-beta.ts';
import { rollingCorrelation } from '#electron/analytics/risk/rolling-correlation.ts';
import { rollingVolatility } from '#electron/analytics/risk/rolling-volatility.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { CommonSpan } from './common-span.ts';
import type { ComparedSeries } from './compared-series.ts';

/** A series on the days that are drawn and on those that a rolling window reaches back to. */
export interface PaneSeries {
  readonly symbol: string;
  readonly isLevel: boolean;
  readonly unit: SeriesUnit;
  /** Over the days that are drawn. */
  readonly closes: Float64Array;
  /** Over the same days and `lead` more before them. */
  readonly changes: Float64Array;
  readonly lead: number;
}

/** A line, with the kind of axis it needs, or why the measure has none of this series. */
type Line = { readonly unit: PaneUnit; readonly values: Float64Array } | { readonly reason: string };

/** The series as panes need them. */
export function paneSeries(
  series: readonly ComparedSeries[],
  span: CommonSpan,
  rollingSessions: number,
): PaneSeries[] {
  const from = Math.max(0, span.first - rollingSessions);
  return series.map(({ symbol, isLevel, provenance }, index) => {
    const closes = span.closes[index] as Float64Array;
    const known = closes.subarray(from, span.last + 1);
    return {
      symbol,
      isLevel,
      unit: provenance.unit,
      closes: closes.subarray(span.first, span.last + 1),
      changes: dailyChanges(known, isLevel),
      lead: span.first - from,
    };
  });
}

/** From common day to common day: simple returns of a price, differences of a level. */
export function dailyChanges(closes: Float64Array, isLevel: boolean): Float64Array {
  if (!isLevel) return simpleReturns(closes);
  return closes.map((close, index) => (index === 0 ? Number.NaN : close - (closes[index - 1] as number)));
}

/**
 * A measure of every series, in one pane for each axis that its lines need.
 * @param step told before each line: it may report progress, or throw to stop
 */
export function comparisonPanes(
  measure: ComparisonMeasure,
  series: readonly PaneSeries[],
  { base: baseSymbol, rollingSessions }: Pick<ComparisonRequest, 'base' | 'rollingSessions'>,
  step: () => void,
): ComparisonPane[] {
  const base = series.find(({ symbol }) => symbol === baseSymbol) ?? null;
  const others = series.filter((one) => one !== base);
  const against = (line: (one: PaneSeries, base: PaneSeries) => Line): Drawn[] =>
    others.map((one) => {
      step();
      const drawn = base === null ? { reason: 'the base cannot be read' } : line(one, base);
      return { one, line: drawn };
    });
  const alone = (line: (one: PaneSeries) => Line): Drawn[] =>
    series.map((one) => {
      step();
      return { one, line: line(one) };
    });
  switch (measure) {
    case 'performance':
      return grouped(measure, alone(performanceLine));
    case 'drawdown':
      return grouped(measure, alone(drawdownLine));
    case 'volatility':
      return grouped(
        measure,
        alone((one) => volatilityLine(one, rollingSessions)),
      );
    case 'ratio':
      return grouped(
        measure,
        against((one, to) => ratioLine(one, to, others.length > 1)),
      );
    case 'difference':
      return grouped(measure, against(differenceLine));
    case 'beta':
      return grouped(
        measure,
        against((one, to) => betaLine(one, to, rollingSessions)),
      );
    case 'correlation':
      return grouped(
        measure,
        against((one, to) => ({
          unit: 'number',
          values: rollingCorrelation(one.changes, to.changes, rollingSessions).slice(one.lead),
        })),
      );
  }
}

interface Drawn {
  readonly one: PaneSeries;
  readonly line: Line;
}

function grouped(measure: ComparisonMeasure, drawn: readonly Drawn[]): ComparisonPane[] {
  const leftOut = drawn.flatMap(({ one, line }) =>
    'reason' in line ? [{ symbol: one.symbol, reason: line.reason }] : [],
  );
  const panes: ComparisonPane[] = [];
  for (const { one, line } of drawn) {
    if ('reason' in line) continue;
    const { unit, values } = line;
    const levelUnit = unit === 'level' ? one.unit : null;
    let pane = panes.find((other) => other.unit === unit && other.levelUnit === levelUnit);
    if (!pane) panes.push((pane = { measure, unit, levelUnit, lines: [], leftOut: [] }));
    pane.lines.push({ symbol: one.symbol, values });
  }
  const [main] = panes;
  if (main) main.leftOut.push(...leftOut);
  else panes.push({ measure, unit: 'number', levelUnit: null, lines: [], leftOut });
  return panes;
}

const first = ({ closes }: PaneSeries): number => closes[0] as number;

function performanceLine(one: PaneSeries): Line {
  return one.isLevel
    ? { unit: 'level', values: one.closes.map((close) => close - first(one)) }
    : { unit: 'fraction', values: one.closes.map((close) => close / first(one) - 1) };
}

function drawdownLine(one: PaneSeries): Line {
  if (one.isLevel) return { reason: 'the fall of a level is no loss' };
  return { unit: 'fraction', values: drawdown(one.closes) };
}

function volatilityLine(one: PaneSeries, length: number): Line {
  const changes = one.isLevel ? one.changes : one.changes.map(Math.log1p);
  const values = rollingVolatility(changes, length).slice(one.lead);
  return { unit: one.isLevel ? 'level' : 'fraction', values };
}

function ratioLine(one: PaneSeries, base: PaneSeries, rebased: boolean): Line {
  if (one.isLevel || base.isLevel) return { reason: 'a level is not a price to divide' };
  const scale = rebased ? first(base) / first(one) : 1;
  return {
    unit: rebased ? 'rebasedRatio' : 'ratio',
    values: one.closes.map((close, index) => (close / (base.closes[index] as number)) * scale),
  };
}

function differenceLine(one: PaneSeries, base: PaneSeries): Line {
  if (one.isLevel && base.isLevel && one.unit === base.unit)
    return {
      unit: 'level',
      values: one.closes.map((level, index) => level - (base.closes[index] as number)),
    };
  if (one.isLevel || base.isLevel) return { reason: `not in one unit with ${base.symbol}` };
  return {
    unit: 'fraction',
    values: one.closes.map(
      (close, index) => close / first(one) - (base.closes[index] as number) / first(base),
    ),
  };
}

function betaLine(one: PaneSeries, base: PaneSeries, length: number): Line {
  if (one.isLevel || base.isLevel) return { reason: 'a level has no returns; its correlation can be drawn' };
  return { unit: 'number', values: rollingBeta(one.changes, base.changes, length).slice(one.lead) };
}
