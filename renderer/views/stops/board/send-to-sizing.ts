import { deskStore } from '#renderer/state/store.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

/** Writes a stop and its side into the ticket that is being edited for a symbol on the Desk, as an unsaved change. */
export function sendToSizing(symbol: string, stop: number, side: 'long' | 'short'): void {
  const { drafts, tickets, settings, openDraft, editDraft, notify } = deskStore.getState();
  if (settings === null) return;
  if (drafts[symbol] === undefined) {
    const ticket = tickets[symbol];
    const multiple = findInstrument(symbol)?.leverageMultiple ?? null;
    openDraft(symbol, ticket ? draftFromTicket(ticket) : defaultDraft(settings, multiple));
  }
  editDraft(symbol, {
    side,
    stop: { kind: 'fraction', fraction: Math.abs(stop) },
    pinnedStop: null,
  });
  const words = formatPercent(stop, 1, 'always');
  notify(
    'information',
    `The stop of ${symbol}, ${words}, stands in its ticket on the Desk, not saved yet.`,
    'public',
  );
}
