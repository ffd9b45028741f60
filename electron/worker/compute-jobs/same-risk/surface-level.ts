import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { SurfaceLevel } from '#shared/ipc/same-risk-schemas.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { quantile } from '#electron/analytics/statistics/quantile.ts';
import { type PriceHistory, priceHistory } from '../analytics/price-history.ts';
import type { ComputeContext } from '../compute-context.ts';
import { readAsOf } from '../read-as-of.ts';

/** Indices of implied volatility by the name of their series, with what they are drawn from; the broad one last. */
const impliedIndices = [
  { names: ['RVX', 'RVXCLS'], of: ['IWM', 'RUT'] },
  { names: ['VXN', 'VXNCLS'], of: ['QQQ', 'NDX'] },
  { names: ['VIX', 'VIXCLS'], of: ['SPY', 'SPX'] },
] as const;
const broad = impliedIndices.at(-1);
/** An older reading tells another market. */
const oldestSessions = 5;
/** Ten years, over which a volatility index is at its usual height half of the time. */
const usualSessions = 2520;

interface Question {
  readonly underlying: string;
  readonly own: PriceHistory;
  readonly asOf: BusinessDate | null;
  readonly today: number;
}

/**
 * How high a surface without quotes lies: the instrument's own index of implied volatility, else the broad one times the ratio
 * of the realised volatilities of the last year, else the instrument's own realised volatility.
 */
export function surfaceLevel(context: ComputeContext, question: Question): SurfaceLevel {
  const { underlying, own } = question;
  const direct = impliedIndices.find(({ of }) => (of as readonly string[]).includes(underlying));
  return (
    (direct && fromIndex(context, question, direct)) ??
    (broad && direct !== broad ? fromIndex(context, question, broad) : null) ?? {
      kind: 'realised',
      atTheMoney: own.volatility,
      longRun: closeToCloseVolatility(own.bars.close),
      n: own.bars.close.length,
      from: toBusinessDate(own.bars.day[0] as number),
      to: own.provenance.lastDate,
    }
  );
}

function fromIndex(
  context: ComputeContext,
  { underlying, own, asOf, today }: Question,
  { names, of }: (typeof impliedIndices)[number],
): SurfaceLevel | null {
  // A simulated index says nothing of a real market, nor the other way round.
  const stored = (symbols: readonly string[]) =>
    symbols
      .map((symbol) => context.series.find(symbol))
      .find((series) => series?.identity.simulated === own.provenance.simulated);
  const series = stored(names);
  if (!series || series.bars.day[0] === undefined) return null;
  const lastDay = toDayNumber(own.provenance.lastDate);
  if ((series.bars.day[0] as number) > lastDay) return null;
  // Cboe's indices are public on the evening of their day.
  const { bars, provenance } = readAsOf(series, 'split', own.provenance.lastDate, today);
  const points = bars.close.at(-1) as number;
  const isOld = countSessions(toDayNumber(provenance.lastDate) + 1, lastDay) > oldestSessions;
  if (isOld || !(points > 0)) return null;
  const isOwn = (of as readonly string[]).includes(underlying);
  const reference = isOwn ? null : stored(of)?.identity.symbol;
  if (reference === undefined) return null;
  const ratio =
    reference === null ? 1 : own.volatility / priceHistory(context, reference, asOf, today).volatility;
  if (!(ratio > 0)) return null;
  const usual = bars.close.slice(-usualSessions).filter((value) => value > 0);
  return {
    kind: 'implied',
    atTheMoney: (points / 100) * ratio,
    longRun: (quantile(usual.sort(), 0.5) / 100) * ratio,
    n: usual.length,
    index: provenance.symbol,
    points,
    date: provenance.lastDate,
    source: provenance.source,
    reference,
    ratio,
  };
}
