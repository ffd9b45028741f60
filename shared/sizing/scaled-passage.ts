import { scaledNormalCdf } from './normal-distribution.ts';

/**
 * Probability that Brownian motion with drift `rate` towards a barrier at `distance` > 0 reaches it in `years`, times
 * exp(exponent): `N((mT - y)/(v sqrt T)) + exp(2 m y / v^2) N((-y - mT)/(v sqrt T))`.
 */
export function scaledPassage(
  exponent: number,
  distance: number,
  rate: number,
  volatility: number,
  years: number,
): number {
  const deviation = volatility * Math.sqrt(years);
  const reflected = exponent + (2 * rate * distance) / (volatility * volatility);
  return (
    scaledNormalCdf(exponent, (rate * years - distance) / deviation) +
    scaledNormalCdf(reflected, (-distance - rate * years) / deviation)
  );
}
