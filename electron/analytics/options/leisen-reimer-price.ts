import { intrinsicValue, type ListedOption, requireOption } from './option-terms.ts';
import { presentDividends } from './present-dividends.ts';

/** Steps that price a listed option to about a hundredth of a cent; odd, as the lattice wants. */
export const defaultSteps = 201;

const smallestTail = 1e-300;

/** Peizer and Pratt's second inversion of the binomial: the probability of an up step for a normal deviate, and its complement. */
function upProbability(z: number, steps: number): readonly [up: number, down: number] {
  const scaled = z / (steps + 1 / 3 + 0.1 / (steps + 1));
  const tail = Math.max(smallestTail, Math.exp(-scaled * scaled * (steps + 1 / 6)));
  const less = (0.5 * tail) / (1 + Math.sqrt(1 - tail));
  return z >= 0 ? [1 - less, less] : [less, 1 - less];
}

/**
 * What: price of an American (or European) option with cash dividends, on a lattice.
 * Formula: Leisen and Reimer's binomial lattice, whose end nodes straddle the strike, on the spot less the present value of
 * the dividends before expiry; early exercise pays on the spot with the dividends still to come.
 * Arguments: see `ListedOption`; `steps` odd, 1 or more.
 * Range: the intrinsic value or more for American exercise, dollars a share.
 * First values: without time the intrinsic value, without volatility the best of the exercise dates on the lattice.
 * Source: D. Leisen, M. Reimer, "Binomial models for option valuation - examining and improving convergence", Applied
 * Mathematical Finance 3, 1996; dividends as in J. C. Hull, chapter on binomial trees in practice.
 * @throws RangeError for an even number of steps, dividends worth the spot or more, and as `blackScholesPrice`
 */
export function leisenReimerPrice(option: ListedOption, steps = defaultSteps): number {
  requireOption(option);
  if (!(Number.isInteger(steps) && steps >= 1 && steps % 2 === 1)) {
    throw new RangeError(`${steps} is no odd number of steps`);
  }
  const { kind, spot, strike, years, rate, dividendYield, exercise, dividends } = option;
  if (years === 0) return intrinsicValue(kind, spot, strike);
  const net = spot - presentDividends(dividends, rate, 0, years);
  if (!(net > 0)) throw new RangeError('The dividends are worth as much as the share');

  // A lattice of no width would have no probabilities; this one differs from it by nothing that can be seen.
  const volatility = Math.max(option.volatility, 1e-8);
  const step = years / steps;
  const deviation = volatility * Math.sqrt(years);
  const drift = rate - dividendYield;
  const d2 = (Math.log(net / strike) + drift * years) / deviation - deviation / 2;
  const [up, down] = upProbability(d2, steps);
  const [upShare, downShare] = upProbability(d2 + deviation, steps);
  const growth = Math.exp(drift * step);
  const upFactor = (growth * upShare) / up;
  const downFactor = (growth * downShare) / down;
  const discount = Math.exp(-rate * step);
  const [upWeight, downWeight] = [discount * up, discount * down];

  const sign = kind === 'call' ? 1 : -1;
  const ratio = upFactor / downFactor;
  const values = new Float64Array(steps + 1);
  let node = net * downFactor ** steps;
  for (let j = 0; j <= steps; j++, node *= ratio) values[j] = Math.max(0, sign * (node - strike));
  const early = exercise === 'american';
  for (let i = steps - 1; i >= 0; i--) {
    const toCome = early ? presentDividends(dividends, rate, i * step, years) : 0;
    node = net * downFactor ** i;
    for (let j = 0; j <= i; j++, node *= ratio) {
      const kept = downWeight * values[j] + upWeight * values[j + 1];
      values[j] = early ? Math.max(kept, sign * (node + toCome - strike)) : kept;
    }
  }
  return values[0];
}
