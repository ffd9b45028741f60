import { resolveStop } from '#shared/sizing/draft/resolve-prices.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** What a stop that comes from history rests on, and where a pinned one has been left behind by its rule; null when the price says all. */
export function stopHint({ draft, context, sized }: DraftOnDesk): string | null {
  const { stop, pinnedStop } = draft;
  if (stop.kind !== 'averageTrueRange' && stop.kind !== 'swing') return null;
  const day = formatDate(context.provenance.lastDate);
  if (pinnedStop !== null && sized.entry !== null) {
    const today = resolveStop({ ...draft, pinnedStop: null }, context, sized.entry);
    return today.ok && Math.abs(today.price - pinnedStop) >= 0.005
      ? `As saved; the rule gives ${formatPrice(today.price)} on ${day}.`
      : 'As saved; it no longer follows the market.';
  }
  if (stop.kind === 'swing') {
    const extreme = draft.side === 'long' ? 'lowest low' : 'highest high';
    return `The ${extreme} of the sessions to ${day}.`;
  }
  const range = context.averageTrueRange14;
  return range.value === null ? null : `ATR 14 is ${formatPrice(range.value)} on ${day}.`;
}
