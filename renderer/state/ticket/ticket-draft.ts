import type { RiskBudget, Side, SizingCaps } from '#shared/sizing/sizing-types.ts';

export type EntryChoice = { readonly kind: 'lastClose' } | { readonly kind: 'price'; readonly price: number };

export type StopChoice =
  | { readonly kind: 'fraction'; readonly fraction: number }
  | { readonly kind: 'price'; readonly price: number }
  | { readonly kind: 'averageTrueRange'; readonly multiple: number }
  | { readonly kind: 'swing'; readonly sessions: number };

/** A target as a distance from the entry or as a price; null while there is none. */
export type TargetChoice =
  | { readonly kind: 'fraction'; readonly fraction: number | null }
  | { readonly kind: 'price'; readonly price: number | null };

/**
 * A ticket being edited, as the user states it. NaN stands where what was typed is no number;
 * the field that shows it keeps the text.
 */
export interface TicketDraft {
  readonly side: Side;
  readonly accountDollars: number;
  readonly risk: RiskBudget;
  readonly entry: EntryChoice;
  readonly stop: StopChoice;
  /** The price a saved rule resolved to; it no longer follows the market until the rule is edited. */
  readonly pinnedStop: number | null;
  readonly targets: readonly [TargetChoice, TargetChoice];
  readonly horizonSessions: number;
  readonly caps: SizingCaps;
  readonly note: string;
}
