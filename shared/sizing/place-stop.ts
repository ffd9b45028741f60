import type { StopRule as TicketStopRule } from '../domain/ticket.ts';
import type { Side } from './sizing-types.ts';
import type { StopOutcome } from './stop-from.ts';
import { stopFrom } from './stop-from.ts';

/** What a stop rule needs of history: ATR 14 in dollars a share, and the extremes of the last n bars by n. */
export interface StopHistory {
  readonly averageTrueRange14: number | null;
  readonly lowestLow: Float64Array;
  readonly highestHigh: Float64Array;
}

/**
 * Stop price of a ticket's rule. A rule of kind `price` takes `typedPrice`.
 * @param history null when the cache holds no bars of the symbol
 */
export function placeStop(
  rule: TicketStopRule,
  typedPrice: number,
  side: Side,
  entry: number,
  history: StopHistory | null,
): StopOutcome {
  switch (rule.kind) {
    case 'fraction':
      return stopFrom(rule, side, entry);
    case 'price':
      return stopFrom({ kind: 'price', price: typedPrice }, side, entry);
    case 'averageTrueRange': {
      const averageTrueRange = history?.averageTrueRange14 ?? null;
      return stopFrom({ kind: 'atrMultiple', multiple: rule.multiple, averageTrueRange }, side, entry);
    }
    case 'swing': {
      const extreme =
        side === 'long' ? history?.lowestLow[rule.sessions] : history?.highestHigh[rule.sessions];
      return stopFrom(
        { kind: 'swing', price: Number.isFinite(extreme) ? (extreme as number) : null },
        side,
        entry,
      );
    }
  }
}
