import type { Measure } from '#shared/domain/measure.ts';
import type { Contradiction } from '#shared/ipc/playbook-schemas.ts';
import type { Evidence } from '#shared/domain/playbook/span.ts';

/** Where a trigger stands on the day. */
export type TriggerState =
  | { readonly truth: 'no' }
  | { readonly truth: 'yes'; readonly sentence: string }
  | { readonly truth: 'unknown'; readonly reason: string };

/** What data says of the symbols and triggers of a reading; without data every one of them is unknown. */
export interface KnownFacts {
  /** Close-to-close volatility of the last year, per sqrt(year). */
  volatilityOf(symbol: string): Measure;
  stateOf(triggerId: string): TriggerState;
}

/** What one kind of check found, and what it could not look at. */
export interface Findings {
  readonly contradictions: readonly Contradiction[];
  readonly unchecked: readonly string[];
}

/** The evidence of several things, each stretch once, in the order of the text. */
export function joinEvidence(...all: readonly Evidence[]): Contradiction['evidence'] {
  const spans = new Map(all.flat().map((span) => [`${span.start}-${span.end}`, span]));
  return [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
