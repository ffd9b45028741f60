import { dayOfWeek, toDayNumber } from '#shared/domain/business-date.ts';
import { findInstrument, type Instrument, leveragedFundsOn } from '#shared/domain/instrument.ts';
import { isSession, nextSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SameRiskAnswer, SameRiskRequest, SameRiskRow } from '#shared/ipc/same-risk-schemas.ts';
import type { Market } from '#electron/analytics/options/option-position.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { priceHistory } from '../analytics/price-history.ts';
import type { ComputeContext } from '../compute-context.ts';
import { chooseSpread, type WantedSpread } from './choose-spread.ts';
import { compareShares } from './compare-shares.ts';
import { compareSpread } from './compare-spread.ts';
import { surfaceLevel } from './surface-level.ts';
import { type View, underlyingMove } from './view.ts';

type Input = SameRiskRequest & { readonly today: number };

/** Days to expiry where none are asked for: a listed month or two, and three weeks beyond the horizon. */
const usualDays = 60;
const daysBeyondHorizon = 21;
const shortStrikeWithoutTarget = 0.1;

/**
 * A ticket's trade beside shares of the underlying, its leveraged funds and a spread of options, each losing the same dollars at most.
 * @throws RequestError not-computable when leverage, underlying or volatility are unknown
 */
export function readSameRisk(context: ComputeContext, input: Input): SameRiskAnswer {
  const { symbol, side, entry, stop, target, riskDollars, horizonSessions, asOf, today } = input;
  const instrument = findInstrument(symbol);
  if (instrument === null)
    throw new RequestError(
      'not-computable',
      `The leverage of ${symbol} is unknown, so there is nothing to compare it with.`,
    );
  const underlying = underlyingOf(context, instrument);
  const own = priceHistory(context, underlying, asOf, today);
  if (!(own.volatility > 0))
    throw new RequestError('not-computable', `${underlying} has too few closes for a volatility.`);
  const multiple = instrument.leverageMultiple;
  const direction = side === 'long' ? Math.sign(multiple) : -Math.sign(multiple);
  const isOwn = underlying === symbol;
  const moveTo = (level: number) => underlyingMove(multiple, level / entry - 1);
  const view: View = {
    direction: direction as 1 | -1,
    spot: isOwn ? entry : own.close,
    stopMove: moveTo(stop),
    targetMove: target === null ? null : moveTo(target),
    riskDollars,
    volatility: own.volatility,
    years: horizonSessions / sessionsPerYear,
  };
  const lastDay = toDayNumber(own.provenance.lastDate);
  const rows: SameRiskRow[] = [
    compareShares(view, {
      symbol: underlying,
      multiple: 1,
      price: view.spot,
      ...(isOwn ? { stop, target } : {}),
    }),
  ];
  const missing: string[] = [];
  if (!isOwn) rows.push(compareShares(view, { symbol, multiple, price: entry, stop, target }));
  const simulated = context.series.find(underlying)?.identity.simulated;
  for (const fund of leveragedFundsOn(underlying, direction)) {
    if (fund.symbol === symbol) continue;
    const stored = context.series.find(fund.symbol);
    if (stored?.identity.simulated !== simulated) continue;
    const { close } = priceHistory(context, fund.symbol, asOf, today);
    rows.push(compareShares(view, { symbol: fund.symbol, multiple: fund.leverageMultiple, price: close }));
  }
  if (rows.length === 1) missing.push(`The cache holds no leveraged fund on ${underlying}.`);
  const level = () => surfaceLevel(context, { underlying, own, asOf, today });
  rows.push(spreadRow(context, input, view, { underlying, today: lastDay, level }));
  return {
    underlying,
    provenance: own.provenance,
    underlyingPrice: view.spot,
    stopMove: view.stopMove,
    targetMove: view.targetMove,
    riskDollars,
    horizonSessions,
    rate: input.rate,
    dividendYield: input.dividendYield,
    volatility: own.volatility,
    rows,
    missing,
  };
}

/** Listed options expire on Fridays, or on the session before a Friday without one. */
function expiryAfter(day: number): number {
  const friday = day + ((5 - dayOfWeek(day) + 7) % 7);
  return isSession(friday) ? friday : previousSession(friday);
}

/** The series that stands for what the instrument multiplies; a plain one stands for itself. */
function underlyingOf(context: ComputeContext, { symbol, leverageMultiple, underlying }: Instrument): string {
  if (leverageMultiple === 1) return symbol;
  const stored = underlying.find((candidate) => context.series.find(candidate) !== null);
  if (stored !== undefined) return stored;
  throw new RequestError(
    'not-computable',
    `The cache holds neither ${underlying.join(' nor ')}, so the view on ${symbol} has no underlying. Import one of them.`,
  );
}

function spreadRow(
  context: ComputeContext,
  { days, rate, dividendYield, horizonSessions }: Input,
  view: View,
  { underlying, today, level }: Pick<WantedSpread, 'underlying' | 'today' | 'level'>,
): SameRiskRow {
  let horizonEndDay = today;
  for (let session = 0; session < horizonSessions; session++) horizonEndDay = nextSession(horizonEndDay);
  const wanted = days ?? Math.max(usualDays, horizonEndDay - today + daysBeyondHorizon);
  if (today + wanted < horizonEndDay)
    throw new RequestError(
      'not-computable',
      `days: the options would expire before the ${horizonSessions} sessions are over.`,
    );
  const market: Market = { spot: view.spot, rate, dividendYield, exercise: 'american', dividends: [] };
  const targetMove = view.targetMove ?? view.direction * shortStrikeWithoutTarget;
  const chosen = chooseSpread(context, {
    kind: view.direction > 0 ? 'call' : 'put',
    underlying,
    market,
    target: view.spot * (1 + targetMove),
    today,
    expiryDay: expiryAfter(today + wanted),
    horizonEndDay,
    level,
  });
  return compareSpread(view, underlying, market, chosen);
}
