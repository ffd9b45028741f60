import type { BindingLimit } from './sizing-types.ts';

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

/** A limit's name inside a sentence: `risk budget`, but `ATR unit`. */
export function limitInSentence(limit: BindingLimit): string {
  const name = limitNames[limit];
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
