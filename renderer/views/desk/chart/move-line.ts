import type { LineRole } from '#renderer/charts/ticket-line.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { resolveEntry } from '#shared/sizing/draft/resolve-prices.ts';
import { quotedPrice } from '#shared/sizing/quoted-price.ts';
import type { StopChoice, TargetChoice, TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';

/** The stop at a price, in the terms the user chose where they can say it: percent and ATR follow, a swing becomes a price. */
function stopAt(
  price: number,
  choice: StopChoice,
  entry: number,
  averageTrueRange: number | null,
): StopChoice {
  if (choice.kind === 'fraction' && entry > 0) {
    return { kind: 'fraction', fraction: Math.abs(price / entry - 1) };
  }
  if (choice.kind === 'averageTrueRange' && averageTrueRange !== null && averageTrueRange > 0) {
    return { kind: 'averageTrueRange', multiple: Math.abs(price - entry) / averageTrueRange };
  }
  return { kind: 'price', price };
}

function targetAt(price: number, choice: TargetChoice, entry: number): TargetChoice {
  return choice.kind === 'fraction' && entry > 0
    ? { kind: 'fraction', fraction: Math.abs(price / entry - 1) }
    : { kind: 'price', price };
}

/** The change of a draft when one of its lines is put at a price, rounded to its tick. A line that cannot go there is a price typed wrong. */
export function moveLine(
  role: LineRole,
  wantedPrice: number,
  draft: TicketDraft,
  context: SizingContext,
): Partial<TicketDraft> {
  const price = quotedPrice(wantedPrice);
  const entry = resolveEntry(draft, context);
  const sign = draft.side === 'long' ? 1 : -1;
  if (role === 'entry') return { entry: { kind: 'price', price } };
  if (role === 'stop') {
    // On the wrong side a distance would silently mirror the line, so it is kept as the price it was put at.
    const wrongSide = sign * (entry - price) <= 0;
    const stop: StopChoice = wrongSide
      ? { kind: 'price', price }
      : stopAt(price, draft.stop, entry, context.averageTrueRange14.value);
    return { stop, pinnedStop: null };
  }
  const [first, second] = draft.targets;
  const moved = (choice: TargetChoice): TargetChoice =>
    sign * (price - entry) <= 0 ? { kind: 'price', price } : targetAt(price, choice, entry);
  return { targets: role === 'target1' ? [moved(first), second] : [first, moved(second)] };
}
