/**
 * Words after which a figure is no price or level of the series named before them, and things that no series of a workspace
 * stands for; conditions of them are told as not read.
 */
export const otherMeasures: ReadonlySet<string> = new Set(
  `breadth skew gamma rsi macd volume volumes turnover volatility vol implied realised realized earnings eps revenue revenues
  margin margins revision revisions valuation multiple multiples pe momentum ratio members constituents advancers
  decliners advance-decline term structure contango backwardation correlation dispersion inflation growth gdp pmi ism claims
  payrolls payroll jobs wages dollar dxy euro yen sterling bitcoin vvix premium premiums delta theta vega spread spreads
  yield yields interest positioning sentiment survey outflows inflows flows nav discount dividend buybacks issuance liquidity
  reserves balance deficit capex sales orders confidence housing starts permits nyse highs lows vix9d percent percentage
  participation odds probability dealers dot`.split(/\s+/),
);
