import type { TargetChoice } from '#shared/sizing/draft/ticket-draft.ts';

/** The same target in other terms, so that changing the unit does not move the line. */
export function restateTarget(
  kind: TargetChoice['kind'],
  entry: number | null,
  target: number | null,
): TargetChoice {
  if (kind === 'price') return { kind, price: target };
  return { kind, fraction: entry === null || target === null ? null : Math.abs(target / entry - 1) };
}
