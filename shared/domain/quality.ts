import type { BusinessDate } from './business-date.ts';

/** `possible` when something else explains the jump about as well: a bad day of the market, or there is no volume to ask. */
export const splitConfidences = ['likely', 'possible'] as const;

/** A split that would explain a jump of the price, from the day whose open is in the new shares. */
export interface ProposedSplit {
  readonly date: BusinessDate;
  readonly newPerOld: number;
  readonly confidence: (typeof splitConfidences)[number];
}

/** What can be wrong with a series, most serious kinds first. */
export const qualityCodes = [
  'damaged',
  'out-of-order',
  'impossible-prices',
  'not-positive',
  'in-the-future',
  'unrecorded-split',
  'sources-disagree',
  'missing-days',
  'not-a-session',
  'missing-closes',
  'stale',
  'frozen',
  'total-only',
  'no-volume',
  'rows-refused',
  'simulated',
] as const;
export type QualityCode = (typeof qualityCodes)[number];

/** `error`: do not use these bars; `warning`: look before you trust a number of theirs; `note`: good to know. */
export const qualitySeverities = ['error', 'warning', 'note'] as const;
export type QualitySeverity = (typeof qualitySeverities)[number];
