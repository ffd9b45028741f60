import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { LegendValues } from './chart-contract.ts';
import type { ChartTheme } from './chart-theme.ts';

/**
 * What the legend says about one bar or bucket.
 * @param index point of the answer, 0-based and within it
 * @param firstVisible point the comparison is rebased to
 */
export function legendValues(
  answer: ChartAnswer,
  index: number,
  firstVisible: number,
  theme: Pick<ChartTheme, 'overlays' | 'comparison'>,
  atCrosshair: boolean,
): LegendValues {
  const { close, comparison, lowerPane } = answer;
  const inLastBucket = index === answer.day.length - 1;
  const bucketStart = answer.firstBar + index * answer.barsPerBucket;
  return {
    day: answer.day[index],
    barsInBucket: inLastBucket ? answer.endBar - bucketStart : answer.barsPerBucket,
    open: answer.open[index],
    high: answer.high[index],
    low: answer.low[index],
    close: close[index],
    volume: answer.volume[index],
    change: index > 0 ? close[index] / close[index - 1] - 1 : Number.NaN,
    overlays: answer.overlays.map(({ name, values }, order) => ({
      name,
      value: values[index],
      colour: theme.overlays[order % theme.overlays.length],
    })),
    lowerPane: lowerPane && { name: lowerPane.name, value: lowerPane.values[index] },
    comparison: comparison && {
      symbol: comparison.symbol,
      value: comparison.values[index],
      change: comparison.values[index] / comparison.values[firstVisible] - 1,
      colour: theme.comparison,
    },
    atCrosshair,
  };
}
