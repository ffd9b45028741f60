import type { SizingContext } from '../../ipc/sizing-schemas.ts';
import { placeStop } from '../place-stop.ts';
import { priceAfterChange } from '../price-arithmetic.ts';
import { stopFrom, type StopOutcome } from '../stop-from.ts';
import type { TargetChoice, TicketDraft } from './ticket-draft.ts';

/** The entry price of a draft; NaN while the field holds no number. */
export function resolveEntry(draft: TicketDraft, context: SizingContext): number {
  return draft.entry.kind === 'lastClose' ? context.close : draft.entry.price;
}

/** The stop price of a draft from its entry: the pinned one, or what the rule gives today. */
export function resolveStop(draft: TicketDraft, context: SizingContext, entry: number): StopOutcome {
  const { side, stop, pinnedStop } = draft;
  if (pinnedStop !== null) return stopFrom({ kind: 'price', price: pinnedStop }, side, entry);
  const typedPrice = stop.kind === 'price' ? stop.price : Number.NaN;
  const { lowestLow, highestHigh } = context;
  const history = { averageTrueRange14: context.averageTrueRange14.value, lowestLow, highestHigh };
  return placeStop(stop, typedPrice, side, entry, history);
}

/** The price of a target from the entry; null when there is none. */
export function resolveTarget(target: TargetChoice, side: TicketDraft['side'], entry: number): number | null {
  if (target.kind === 'price') return target.price;
  if (target.fraction === null) return null;
  return priceAfterChange(entry, side === 'long' ? target.fraction : -target.fraction);
}
