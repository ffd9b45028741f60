import type { Greeks } from './black-scholes-greeks.ts';
import { blackScholesGreeks } from './black-scholes-greeks.ts';
import { defaultSteps } from './leisen-reimer-price.ts';
import { optionPrice } from './option-price.ts';
import type { ListedOption } from './option-terms.ts';
import { presentDividends } from './present-dividends.ts';

/** Steps of the differences: small beside what they measure, large beside the lattice's own roughness. */
const spotStepInDeviations = 0.15;
const volatilityStep = 0.005;
const rateStep = 0.001;
const dayYears = 1 / 365;

/**
 * What: sensitivities of a listed option.
 * Formula: those of `blackScholesGreeks` for European exercise without cash dividends; otherwise central differences of
 * `optionPrice`, the spot's step 0.15 of the deviation until expiry, the time's at most a day and never across an ex-date.
 * Arguments: see `ListedOption`; `steps` of the lattice, odd.
 * Range: as `Greeks`.
 * First values: NaN without time or volatility.
 * Source: definition.
 * @throws RangeError as `optionPrice`
 */
export function optionGreeks(option: ListedOption, steps = defaultSteps): Greeks {
  const { spot, years, rate, volatility, exercise, dividends } = option;
  const deviation = volatility * Math.sqrt(years);
  const plain = presentDividends(dividends, rate, 0, years) === 0;
  if (deviation === 0 || (exercise === 'european' && plain)) return blackScholesGreeks(option);

  const priced = (change: Partial<ListedOption>) => optionPrice({ ...option, ...change }, steps);
  const here = priced({});
  const spotStep = spot * Math.min(0.05, spotStepInDeviations * deviation);
  const [below, above] = [priced({ spot: spot - spotStep }), priced({ spot: spot + spotStep })];
  const volatilityHalf = Math.min(volatilityStep, volatility / 2);
  const nearest = Math.min(...dividends.filter((dividend) => dividend.years > 0).map(({ years: ex }) => ex));
  const time = Math.min(dayYears, years / 4, nearest / 2);
  const later = (passed: number) =>
    priced({
      years: years - passed,
      dividends: dividends.map((dividend) => ({ ...dividend, years: dividend.years - passed })),
    });
  return {
    delta: (above - below) / (2 * spotStep),
    gamma: (above - 2 * here + below) / spotStep ** 2,
    vega:
      (priced({ volatility: volatility + volatilityHalf }) -
        priced({ volatility: volatility - volatilityHalf })) /
      (2 * volatilityHalf),
    theta: (later(time) - later(-time)) / (2 * time),
    rho: (priced({ rate: rate + rateStep }) - priced({ rate: rate - rateStep })) / (2 * rateStep),
  };
}
