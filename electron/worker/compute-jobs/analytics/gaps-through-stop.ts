import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { GapsThroughStop, TouchAnswer } from '#shared/ipc/analytics-schemas.ts';
import { gapDistribution } from '#electron/analytics/stops/gap-distribution.ts';
import type { PriceHistory } from './price-history.ts';

/** What a history up to its as-of day says of opens beyond a stop so far away: set anew at each close, and left standing. */
export function gapsThroughStop(
  history: Pick<PriceHistory, 'bars' | 'provenance'> | null,
  stopChange: number,
  horizonSessions: number,
): TouchAnswer['gaps'] {
  if (history === null) return { value: null, reason: 'No symbol was named whose opens could say it.' };
  const { bars, provenance } = history;
  if (provenance.kind !== 'price')
    return { value: null, reason: `${provenance.symbol} is no price: it has no opens of its own.` };
  if (provenance.basis === 'total') {
    const reason = `${provenance.symbol} holds only prices with dividends built in, which nobody traded at.`;
    return { value: null, reason };
  }
  const side = stopChange < 0 ? 'long' : 'short';
  const over = (sessionsInMarket: number): GapsThroughStop['holding'] => {
    const { worst, ...rest } = gapDistribution(bars, side, Math.abs(stopChange), sessionsInMarket);
    if (worst === null) return { sessionsInMarket, ...rest, worst };
    const { setDay, day, ...prices } = worst;
    return {
      sessionsInMarket,
      ...rest,
      worst: { setOn: toBusinessDate(setDay), date: toBusinessDate(day), ...prices },
    };
  };
  return {
    value: {
      side,
      from: toBusinessDate(bars.day[0] as number),
      to: provenance.lastDate,
      trailing: over(1),
      holding: over(horizonSessions),
    },
  };
}
