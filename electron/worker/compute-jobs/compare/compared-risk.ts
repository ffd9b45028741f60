import type { ComparedRisk, ComparisonAlignment, ComparisonRequest } from '#shared/ipc/compare-schemas.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { rollingVolatility } from '#electron/analytics/risk/rolling-volatility.ts';
import { betaMeasures } from '../analytics/beta-measures.ts';
import { commonCloses, measureOr } from '../analytics/common-closes.ts';
import type { ComputeContext } from '../compute-context.ts';
import type { ComparedSeries } from './compared-series.ts';
import { dailyChanges } from './comparison-panes.ts';

const few = 'too few common days in the range';

/** Volatility of a series and how it moved with the base, over the days that these two have inside the range. */
export function comparedRisk(
  context: ComputeContext,
  one: ComparedSeries,
  base: ComparedSeries | null,
  { shown }: ComparisonAlignment,
  { asOf, basis, today }: Pick<ComparisonRequest, 'asOf' | 'basis'> & { readonly today: number },
): ComparedRisk {
  const span = { from: shown.from, to: shown.to, asOf, today };
  const wanted = basis === 'total' ? 'total' : 'split';
  const pair = base === null || base === one ? [one] : [one, base];
  const { closes, compared } = commonCloses(
    context,
    pair.map(({ symbol }) => symbol),
    span,
    wanted,
  );
  const [close, baseClose] = closes as [Float64Array, Float64Array | undefined];
  const changes = dailyChanges(close, one.isLevel);
  const beside =
    base === null || baseClose === undefined
      ? besideNothing(
          base === null ? 'the base cannot be read' : `${one.symbol} is the base`,
          close.length - 1,
        )
      : withoutBetaOfLevels(one, base, betaMeasures(changes, dailyChanges(baseClose, base.isLevel)));
  const { from, to, basis: on } = compared;
  return {
    symbol: one.symbol,
    from,
    to,
    basis: on,
    volatility: measureOr(one.isLevel ? levelVolatility(changes) : closeToCloseVolatility(close), few),
    ...beside,
  };
}

/** Of all the changes: the last value of a window as long as the column. */
function levelVolatility(changes: Float64Array): number {
  const known = changes.subarray(1);
  return known.length < 3 ? Number.NaN : (rollingVolatility(known, known.length).at(-1) as number);
}

function besideNothing(reason: string, observations: number) {
  const unknown: Measure = { value: null, reason };
  return { ...betasOf(unknown), rSquared: unknown, correlation: unknown, observations };
}

const betasOf = (measure: Measure) => ({
  beta: measure,
  standardError: measure,
  upBeta: measure,
  downBeta: measure,
});

function withoutBetaOfLevels(
  one: ComparedSeries,
  base: ComparedSeries,
  measures: ReturnType<typeof betaMeasures>,
): ReturnType<typeof betaMeasures> {
  if (!one.isLevel && !base.isLevel) return measures;
  const level = one.isLevel ? one.symbol : base.symbol;
  return { ...measures, ...betasOf({ value: null, reason: `${level} is a level without returns` }) };
}
