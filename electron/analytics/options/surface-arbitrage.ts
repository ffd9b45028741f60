import { blackScholesPrice } from './black-scholes-price.ts';
import { sliceVariance } from './surface-volatility.ts';
import type { SurfaceSlice, VolatilitySurface } from './volatility-surface.ts';

/** A place where a surface's middle prices contradict each other by more than their spreads explain. */
export interface ArbitrageViolation {
  /** `vertical`: a call gains with its strike or loses more than the strike; `butterfly`: prices not convex; `calendar`: variance falls with time. */
  readonly kind: 'vertical' | 'butterfly' | 'calendar';
  readonly years: number;
  readonly strike: number;
  /** Dollars a share by which the rule is broken beyond the half spreads. */
  readonly dollars: number;
}

/** Call prices of a slice, discounted. */
function callPrices({ years, forward, strikes, volatilities }: SurfaceSlice, rate: number): Float64Array {
  return strikes.map((strike, i) =>
    blackScholesPrice({
      kind: 'call',
      spot: forward * Math.exp(-rate * years),
      strike,
      years,
      rate,
      dividendYield: 0,
      volatility: volatilities[i],
    }),
  );
}

function withinSlice(slice: SurfaceSlice, rate: number): ArbitrageViolation[] {
  const { years, strikes, halfSpreads } = slice;
  const discount = Math.exp(-rate * years);
  const calls = callPrices(slice, rate);
  const found: ArbitrageViolation[] = [];
  const note = (kind: ArbitrageViolation['kind'], i: number, dollars: number) => {
    if (dollars > 1e-9) found.push({ kind, years, strike: strikes[i], dollars });
  };
  for (let i = 1; i < strikes.length; i++) {
    const fall = calls[i - 1] - calls[i];
    const slack = halfSpreads[i - 1] + halfSpreads[i];
    note('vertical', i, Math.max(-fall, fall - discount * (strikes[i] - strikes[i - 1])) - slack);
    if (i + 1 === strikes.length) continue;
    // The middle call must not cost more than the line between its neighbours.
    const share = (strikes[i + 1] - strikes[i]) / (strikes[i + 1] - strikes[i - 1]);
    const line = (values: Float64Array) => share * values[i - 1] + (1 - share) * values[i + 1];
    note('butterfly', i, calls[i] - line(calls) - (halfSpreads[i] + line(halfSpreads)));
  }
  return found;
}

function betweenSlices(near: SurfaceSlice, far: SurfaceSlice, rate: number): ArbitrageViolation[] {
  const [lowest, highest] = [far.strikes[0] / far.forward, (far.strikes.at(-1) as number) / far.forward];
  return Array.from(near.strikes).flatMap((strike, i): ArbitrageViolation[] => {
    const moneyness = strike / near.forward;
    if (moneyness < lowest || moneyness > highest) return [];
    const [before, after] = [near, far].map((slice) => Math.sqrt(sliceVariance(slice, Math.log(moneyness))));
    // One forward and one discount for both, so that only the variance differs.
    const value = (deviation: number) =>
      blackScholesPrice({
        kind: moneyness < 1 ? 'put' : 'call',
        spot: near.forward,
        strike,
        years: 1,
        rate: 0,
        dividendYield: 0,
        volatility: deviation,
      }) * Math.exp(-rate * near.years);
    const nearest = far.strikes.reduce(
      (best, other, j) =>
        Math.abs(other / far.forward - moneyness) < Math.abs(far.strikes[best] / far.forward - moneyness)
          ? j
          : best,
      0,
    );
    const dollars = value(before) - value(after) - near.halfSpreads[i] - far.halfSpreads[nearest];
    return dollars > 1e-9 ? [{ kind: 'calendar', years: far.years, strike, dollars }] : [];
  });
}

/**
 * What: static arbitrage in a surface.
 * Formula: within an expiry call prices fall with the strike by no more than the discounted difference and are convex; between
 * expiries total variance at one log-moneyness does not fall. Each allows the half spreads of the quotes it uses.
 * Arguments: `surface` see `volatilitySurface`.
 * Range: violations above 0 dollars; an empty list when there is none.
 * First values: none.
 * Source: P. Carr, D. Madan, "A note on sufficient conditions for no arbitrage", Finance Research Letters 2, 2005.
 */
export function surfaceArbitrage({ slices, rate }: VolatilitySurface): ArbitrageViolation[] {
  return [
    ...slices.flatMap((slice) => withinSlice(slice, rate)),
    ...slices.slice(1).flatMap((slice, i) => betweenSlices(slices[i], slice, rate)),
  ];
}
