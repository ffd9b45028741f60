const memory = 0.94;
const sessionsAYear = 252;

/**
 * Exponentially weighted volatility of daily returns through each day, annualised, in percent; starts from `startPercent`.
 * @param close prices, oldest first
 * @source RiskMetrics (1996), decay 0.94
 */
export function realisedVolatilityPercent(close: Float64Array, startPercent: number): Float64Array {
  let variance = (startPercent * startPercent) / 10_000 / sessionsAYear;
  return close.map((price, place) => {
    const change = place === 0 ? 0 : price / close[place - 1] - 1;
    if (place > 0) variance = memory * variance + (1 - memory) * change * change;
    return 100 * Math.sqrt(variance * sessionsAYear);
  });
}
