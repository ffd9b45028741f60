/** Sources of series on the network, in the order in which they are offered. */
export const providerIds = ['yahoo', 'stooq', 'fred', 'tiingo', 'alpha-vantage'] as const;
export type ProviderId = (typeof providerIds)[number];

/** The closed set of reasons why a provider gave nothing to store. */
export const providerProblemCodes = [
  'cancelled',
  'different-series',
  'does-not-connect',
  'insecure',
  'malformed',
  'missing-key',
  'not-found',
  'rate-limited',
  'redirected',
  'refused-key',
  'restated',
  'shorter-than-cache',
  'timed-out',
  'too-large',
  'unavailable',
  'unsupported',
] as const;
export type ProviderProblemCode = (typeof providerProblemCodes)[number];
