import type { HalfKelly } from './half-kelly.ts';

/** What the method made of history, to be shown beside the size. */
export type MethodFacts =
  | { readonly kind: 'riskToStop' }
  | { readonly kind: 'volatilityTarget'; readonly volatility: number; readonly weightFraction: number }
  | { readonly kind: 'averageTrueRange'; readonly averageTrueRange: number; readonly riskPerShare: number }
  | (HalfKelly & { readonly kind: 'halfKelly'; readonly mean: number; readonly volatility: number });
