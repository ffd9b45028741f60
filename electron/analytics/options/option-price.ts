import { blackScholesPrice } from './black-scholes-price.ts';
import { defaultSteps, leisenReimerPrice } from './leisen-reimer-price.ts';
import type { ListedOption } from './option-terms.ts';
import { presentDividends } from './present-dividends.ts';

/**
 * What: price of a listed option by the quickest sound way.
 * Formula: `blackScholesPrice` on the spot less the present value of the dividends for European exercise, and for an American
 * call without dividends, yield or negative rate, which is never exercised early; `leisenReimerPrice` otherwise.
 * Arguments: see `ListedOption`; `steps` odd.
 * Range: zero or more, dollars a share.
 * First values: as the two.
 * Source: as the two; R. C. Merton, 1973, for the call.
 * @throws RangeError as the two
 */
export function optionPrice(option: ListedOption, steps = defaultSteps): number {
  const { kind, spot, years, rate, dividendYield, exercise, dividends } = option;
  const held = presentDividends(dividends, rate, 0, years);
  const keeps = kind === 'call' && held === 0 && dividendYield <= 0 && rate >= 0;
  if (exercise === 'american' && !keeps) return leisenReimerPrice(option, steps);
  return blackScholesPrice({ ...option, spot: spot - held });
}
