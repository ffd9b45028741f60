/** Subjects that notes return to, by the words that they use. */
export const themes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['crowding', /\bcrowd(?:ed|ing)\b|\bconcentrated (?:retail )?positioning\b/gi],
  ['risk appetite', /\brisk appetite\b|\brisk-on\b|\bhigh-beta\b/gi],
  [
    'leverage decay',
    /\bcompounding\b|\bdaily (?:reset|rebalanc\w+|objectives?)\b|\b(?:volatility|leverage) (?:decay|drag)\b/gi,
  ],
  [
    'fund flows',
    /\b(?:retail|ETF|net|fund)(?:\/ETF)? (?:in|out)?flows?\b|\bpersistent inflows\b|\boutflows\b/gi,
  ],
  ['monetary easing', /\brate cuts?\b|\bFed easing\b|\beasing cycle\b|\bpost-cut\b/gi],
  ['liquidity', /\bliquidity\b|\billiquid\b/gi],
  ['mean reversion', /\bmean[- ]reversion\b/gi],
  ['short squeeze', /\b(?:short|potential|gamma) squeeze\b|\bshort[- ]covering\b/gi],
  ['momentum', /\bmomentum\b/gi],
  ['options positioning', /\bgamma\b|\bvol-of-vol\b|\bdealer hedging\b/gi],
  ['credit stress', /\bcredit (?:freeze|stress|crunch)\b|\bbank stress\b|\bcredit-sensitive\b/gi],
  ['forced deleveraging', /\bdeleverag\w+\b|\bdelever\b|\bforced selling\b/gi],
  ['valuation', /\bvaluations?\b|\bcheap(?:er|est)?\b|\bexpensive\b/gi],
];
