import type { BindingLimit } from '#shared/sizing/sizing-types.ts';

/** What each limit is called beside the size it allows. */
export const limitNames: Readonly<Record<BindingLimit, string>> = {
  risk: 'Risk budget',
  volatilityTarget: 'Volatility target',
  averageTrueRange: 'ATR unit',
  halfKelly: 'Half-Kelly',
  cash: 'Cash cap',
  weight: 'Weight cap',
  leverageAdjustedExposure: 'Exposure cap',
  tailLoss: 'Tail-loss cap',
  heat: 'Heat cap',
};
