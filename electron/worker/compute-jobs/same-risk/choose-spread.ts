import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import { type OptionChain, callSide, putSide } from '#shared/domain/option-chain.ts';
import type { ModelSurfaceAnswer, SurfaceLevel } from '#shared/ipc/same-risk-schemas.ts';
import { impliedVolatility } from '#electron/analytics/options/implied-volatility.ts';
import { modelVolatility, surfaceShape } from '#electron/analytics/options/model-surface.ts';
import type { Market } from '#electron/analytics/options/option-position.ts';
import type { VerticalTerms } from '#electron/analytics/same-risk/vertical-at-horizon.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import type { ComputeContext } from '../compute-context.ts';

/** What the options should be: bought at the money, sold at the target, alive at the end of the horizon. */
export interface WantedSpread {
  readonly kind: VerticalTerms['kind'];
  readonly underlying: string;
  readonly market: Market;
  readonly target: number;
  /** Day of the last bar, and the one to expire on or nearest to. */
  readonly today: number;
  readonly expiryDay: number;
  readonly horizonEndDay: number;
  /** For the model, where there is no chain. */
  level(): SurfaceLevel;
}

export interface ChosenSpread {
  readonly terms: VerticalTerms;
  readonly expiryDay: number;
  /** Middle of the quotes; absent for the model's own. */
  readonly debit?: number;
  readonly priced: 'chain' | 'model surface';
  readonly quoteDate: BusinessDate | null;
  readonly modelSurface: ModelSurfaceAnswer | null;
}

const daysPerYear = 365;
/** A chain older than this against the last bar prices another market. */
const oldestChainSessions = 5;

/** From a chain of these days where there is one, else on strikes of usual steps, each at its volatility on the model surface. */
export function chooseSpread(context: ComputeContext, wanted: WantedSpread): ChosenSpread {
  const chain = readChain(context.cache(), wanted.underlying, wanted.today - 10, wanted.today);
  const quoted = chain && fromChain(chain, wanted);
  return quoted ?? fromModel(wanted);
}

function fromModel({ kind, market, target, today, expiryDay, level: readLevel }: WantedSpread): ChosenSpread {
  const { spot, rate, dividendYield } = market;
  const step = spot < 50 ? 0.5 : spot < 1000 ? 1 : 5;
  const sign = kind === 'call' ? 1 : -1;
  const longStrike = Math.round(spot / step) * step;
  const wide = Math.max(step, sign * (Math.round(target / step) * step - longStrike));
  const shortStrike = longStrike + sign * wide;
  const years = (expiryDay - today) / daysPerYear;
  const forward = spot * Math.exp((rate - dividendYield) * years);
  const level = readLevel();
  const volatilityAt = (strike: number) => modelVolatility(level, strike / forward, years);
  return {
    terms: {
      kind,
      longStrike,
      shortStrike,
      longVolatility: volatilityAt(longStrike),
      shortVolatility: volatilityAt(shortStrike),
      years,
    },
    expiryDay,
    priced: 'model surface',
    quoteDate: null,
    modelSurface: { level, ...surfaceShape, forward },
  };
}

/** Null when the chain is too old, or lists no two quoted strikes of an expiry after the horizon. */
function fromChain(chain: OptionChain, wanted: WantedSpread): ChosenSpread | null {
  const { kind, market, today, horizonEndDay, target } = wanted;
  const { columns, quoteDate } = chain;
  if (countSessions(toDayNumber(quoteDate) + 1, today) > oldestChainSessions) return null;
  const side = kind === 'call' ? callSide : putSide;
  const quotes = Array.from(columns.strike, (strike, index) => ({
    strike,
    expiryDay: columns.expirationDay[index] as number,
    bid: columns.bid[index] as number,
    ask: columns.ask[index] as number,
    usable: columns.side[index] === side,
  })).filter(
    ({ usable, bid, ask, expiryDay }) => usable && bid > 0 && ask >= bid && expiryDay >= horizonEndDay,
  );
  const nearest = <Item>(items: readonly Item[], distance: (item: Item) => number): Item | undefined =>
    items.toSorted((a, b) => distance(a) - distance(b))[0];
  const expiryDay = nearest(quotes, (quote) => Math.abs(quote.expiryDay - wanted.expiryDay))?.expiryDay;
  if (expiryDay === undefined) return null;
  const listed = quotes.filter((quote) => quote.expiryDay === expiryDay);
  const long = nearest(listed, ({ strike }) => Math.abs(strike - market.spot));
  const sign = kind === 'call' ? 1 : -1;
  const beyond = listed.filter(({ strike }) => long !== undefined && sign * (strike - long.strike) > 0);
  const short = nearest(beyond, ({ strike }) => Math.abs(strike - target));
  if (!long || !short) return null;
  const years = (expiryDay - today) / daysPerYear;
  const middle = ({ bid, ask }: { bid: number; ask: number }) => (bid + ask) / 2;
  const implied = (quote: typeof long) =>
    impliedVolatility(middle(quote), { ...market, kind, strike: quote.strike, years }).volatility;
  const [longVolatility, shortVolatility] = [implied(long), implied(short)];
  const debit = middle(long) - middle(short);
  if (longVolatility === null || shortVolatility === null || !(debit > 0)) return null;
  return {
    terms: {
      kind,
      longStrike: long.strike,
      shortStrike: short.strike,
      longVolatility,
      shortVolatility,
      years,
    },
    expiryDay,
    debit,
    priced: 'chain',
    quoteDate,
    modelSurface: null,
  };
}
