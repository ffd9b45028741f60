import { quantile } from '../statistics/quantile.ts';
import { impliedVolatility } from './implied-volatility.ts';
import type { OptionKind } from './option-terms.ts';

/** A quote of a chain; NaN where a side is missing. Dollars a share. */
export interface OptionQuote {
  readonly kind: OptionKind;
  readonly strike: number;
  readonly years: number;
  readonly bid: number;
  readonly ask: number;
}

/** Implied volatilities of one expiry from its out-of-the-money quotes, by increasing strike. */
export interface SurfaceSlice {
  readonly years: number;
  /** From put-call parity near the money. */
  readonly forward: number;
  readonly strikes: Float64Array;
  readonly volatilities: Float64Array;
  /** Half the bid-ask spread at each strike, dollars: how far off a price may be without meaning anything. */
  readonly halfSpreads: Float64Array;
}

export interface VolatilitySurface {
  readonly rate: number;
  /** By increasing time to expiry. */
  readonly slices: readonly SurfaceSlice[];
  /** Quotes that gave no point, by reason. */
  readonly rejected: { readonly noBid: number; readonly crossed: number; readonly noVolatility: number };
  /** Expiries without a pair of quotes near the money, so without a forward. */
  readonly expiriesWithoutForward: readonly number[];
}

/** How far from the spot a pair of call and put may tell the forward. */
const nearMoney = 0.1;

const middle = ({ bid, ask }: OptionQuote): number => (bid + ask) / 2;

/** Median of `K + e^(rT) (C - P)` over the strikes near the money that have both; NaN when none has. */
function impliedForward(quotes: readonly OptionQuote[], spot: number, rate: number, years: number): number {
  const puts = new Map(quotes.filter(({ kind }) => kind === 'put').map((quote) => [quote.strike, quote]));
  const forwards = quotes.flatMap((call) => {
    const put = call.kind === 'call' ? puts.get(call.strike) : undefined;
    if (!put || Math.abs(call.strike / spot - 1) > nearMoney) return [];
    return [call.strike + Math.exp(rate * years) * (middle(call) - middle(put))];
  });
  return quantile(Float64Array.from(forwards).sort(), 0.5);
}

/**
 * What: implied volatility surface of an option chain.
 * Formula: per expiry the forward from put-call parity near the money, then the implied volatility of each middle price out of
 * the money (puts below the forward, calls from it on), priced as European on that forward.
 * Arguments: `quotes` of any expiries; `spot` dollars a share; `rate` a year's, continuously compounded.
 * Range: see `impliedVolatility`. For American options the early-exercise value, small out of the money, is left in.
 * First values: an expiry without a forward or a usable quote has no slice.
 * Source: J. Gatheral, The Volatility Surface, 2006, chapter 1, for total variance by log-moneyness.
 * @throws RangeError for a spot not above 0
 */
export function volatilitySurface(
  quotes: readonly OptionQuote[],
  spot: number,
  rate: number,
): VolatilitySurface {
  if (!(spot > 0)) throw new RangeError('The spot has to be above zero');
  const rejected = { noBid: 0, crossed: 0, noVolatility: 0 };
  const expiriesWithoutForward: number[] = [];
  const sound = quotes.filter(({ bid, ask }) => {
    if (!(bid > 0)) rejected.noBid++;
    else if (!(ask >= bid)) rejected.crossed++;
    return bid > 0 && ask >= bid;
  });
  const expiries = [...new Set(sound.map(({ years }) => years))]
    .filter((years) => years > 0)
    .sort((a, b) => a - b);
  const slices = expiries.flatMap((years): SurfaceSlice[] => {
    const own = sound.filter((quote) => quote.years === years);
    const forward = impliedForward(own, spot, rate, years);
    if (!(forward > 0)) {
      expiriesWithoutForward.push(years);
      return [];
    }
    const dividendYield = rate - Math.log(forward / spot) / years;
    const points = own
      .filter(({ kind, strike }) => (kind === 'put' ? strike < forward : strike >= forward))
      .sort((a, b) => a.strike - b.strike)
      .flatMap((quote) => {
        const terms = { ...quote, spot, rate, dividendYield, exercise: 'european', dividends: [] } as const;
        const { volatility } = impliedVolatility(middle(quote), terms);
        if (volatility !== null) return [{ ...quote, volatility }];
        rejected.noVolatility++;
        return [];
      });
    if (points.length === 0) return [];
    return [
      {
        years,
        forward,
        strikes: Float64Array.from(points, ({ strike }) => strike),
        volatilities: Float64Array.from(points, ({ volatility }) => volatility),
        halfSpreads: Float64Array.from(points, ({ bid, ask }) => (ask - bid) / 2),
      },
    ];
  });
  return { rate, slices, rejected, expiriesWithoutForward };
}
