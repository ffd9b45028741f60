import { toBusinessDate } from '#shared/domain/business-date.ts';
import { measured } from '#shared/domain/measured.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { TrendAnswer } from '#shared/ipc/market-schemas.ts';
import { startOfQuarter } from '#electron/analytics/returns/window-anchor.ts';
import { volumeTrend } from '#electron/analytics/signals/volume-trend.ts';
import type { ComputeContext } from './compute-context.ts';
import { indicatorColumn } from './indicator-column.ts';
import { readAverages } from './read-averages.ts';
import { basisToShow, readAsOf } from './read-as-of.ts';

type Input = RequestInput<'trend.read'> & { readonly today: number };

const noVolume = 'The series has no volume there, or too short a history.';

/** The last close against its averages, and whether volume accumulates. */
export function readTrend(context: ComputeContext, { symbol, asOf, today }: Input): TrendAnswer {
  const series = context.series.get(symbol);
  const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
  const { day, close, volume } = view.bars;
  const last = day.length - 1;
  const { values, distances, state } = readAverages(view);
  const trend = volumeTrend(day, indicatorColumn(view, { kind: 'obv' }), volume, last);
  return {
    provenance: view.provenance,
    close: close[last] as number,
    ...values,
    distances,
    state,
    volume: {
      quarterStart: toBusinessDate(startOfQuarter(day[last] as number)),
      onBalanceVolumeSlope: measured(trend.onBalanceSlope, noVolume),
      mean20: measured(trend.shortMeanVolume, noVolume),
      mean60: measured(trend.longMeanVolume, noVolume),
      rising: trend.rising,
      ...(trend.rising === null ? { reason: noVolume } : {}),
    },
    barsAvailable: day.length,
  };
}
