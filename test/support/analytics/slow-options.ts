import type { ListedOption, OptionTerms } from '#electron/analytics/options/option-terms.ts';

/**
 * A European price by Simpson's rule on the payoff times the normal density of the log price: shares no code with the
 * product. Accurate to about 1e-9 of the spot.
 */
export function integratedPrice(option: OptionTerms): number {
  const { kind, spot, strike, years, rate, dividendYield, volatility } = option;
  const deviation = volatility * Math.sqrt(years);
  const centre = (rate - dividendYield) * years - deviation ** 2 / 2;
  const kink = (Math.log(strike / spot) - centre) / deviation;
  // The payoff is smooth on either side of the strike, so the kink is an end of the range.
  const [from, to] = kind === 'call' ? [Math.max(kink, -12), 14] : [-14, Math.min(kink, 12)];
  if (from >= to) return 0;
  const intervals = 20_000;
  const step = (to - from) / intervals;
  let sum = 0;
  for (let i = 0; i <= intervals; i++) {
    const z = from + i * step;
    const end = spot * Math.exp(centre + deviation * z);
    const payoff = kind === 'call' ? end - strike : strike - end;
    sum += (i === 0 || i === intervals ? 1 : i % 2 ? 4 : 2) * payoff * Math.exp((-z * z) / 2);
  }
  return (Math.exp(-rate * years) * sum * step) / 3 / Math.sqrt(2 * Math.PI);
}

/** An American price by the plain lattice of Cox, Ross and Rubinstein: another lattice than the product's, slow to converge. */
export function plainLatticePrice(option: ListedOption, steps: number): number {
  const { kind, spot, strike, years, rate, dividendYield, volatility, exercise, dividends } = option;
  const sign = kind === 'call' ? 1 : -1;
  const step = years / steps;
  const up = Math.exp(volatility * Math.sqrt(step));
  const share = (Math.exp((rate - dividendYield) * step) - 1 / up) / (up - 1 / up);
  const discount = Math.exp(-rate * step);
  const toCome = (from: number) =>
    dividends
      .filter((dividend) => dividend.years >= from && dividend.years < years)
      .reduce((sum, dividend) => sum + dividend.dollars * Math.exp(-rate * (dividend.years - from)), 0);
  const net = spot - toCome(0);
  let values = Array.from({ length: steps + 1 }, (_, j) =>
    Math.max(0, sign * (net * up ** (2 * j - steps) - strike)),
  );
  for (let i = steps - 1; i >= 0; i--) {
    const added = toCome(i * step);
    values = Array.from({ length: i + 1 }, (_, j) => {
      const kept = discount * (share * values[j + 1] + (1 - share) * values[j]);
      return exercise === 'american'
        ? Math.max(kept, sign * (net * up ** (2 * j - i) + added - strike))
        : kept;
    });
  }
  return values[0];
}
