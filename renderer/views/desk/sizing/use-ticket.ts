import { useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import { samePlan } from '#renderer/state/ticket/same-plan.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { ticketFromDraft } from '#renderer/state/ticket/ticket-from-draft.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { asTicketStep } from '../tickets/as-ticket-step.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

interface TicketHandle {
  readonly saved: Ticket | undefined;
  /** `invalid` while a field cannot be used, so that nothing can be saved. */
  readonly state: 'none' | 'saved' | 'changed' | 'invalid';
  readonly busy: boolean;
  save(): void;
  revert(): void;
  remove(): void;
}

async function saveTicket(ticket: Ticket, draft: TicketDraft): Promise<void> {
  await request('ticket.save', ticket);
  const { drafts, keepTicket } = deskStore.getState();
  const now = drafts[ticket.symbol] ?? draft;
  // What was changed while the save was under way stays, as an unsaved change.
  keepTicket(ticket, now === draft ? draftFromTicket(ticket) : now);
}

async function removeTicket(symbol: string): Promise<void> {
  await request('ticket.remove', { symbol });
  deskStore.getState().forgetTicket(symbol);
}

/** The saved ticket behind a draft, and what can be done with it. */
export function useTicket({ symbol, draft, context, sized, withheld }: DraftOnDesk): TicketHandle {
  const { openDraft, draftState, putDraft, recordStep, notify } = deskStore.getState();
  const saved = useDesk((state) => state.tickets[symbol]);
  const [busy, setBusy] = useState(false);
  const wanted = ticketFromDraft(draft, sized, context.provenance);
  const state = wanted === null ? 'invalid' : !saved ? 'none' : samePlan(saved, wanted) ? 'saved' : 'changed';

  const during = (work: Promise<void>, failure: string): void => {
    setBusy(true);
    work
      .catch((error: unknown) => notify('problem', `${failure} ${messageOf(error)}`))
      .finally(() => setBusy(false));
  };
  return {
    saved,
    state,
    busy,
    save() {
      if (wanted === null || busy || withheld || state === 'saved') return;
      during(
        asTicketStep(symbol, `saved ticket of ${symbol}`, () => saveTicket(wanted, draft)),
        `The ticket of ${symbol} could not be saved.`,
      );
    },
    revert() {
      if (saved === undefined) return;
      const before = draftState(symbol);
      const revert = (): void => openDraft(symbol, draftFromTicket(saved));
      revert();
      recordStep({
        name: `plan of ${symbol} as saved`,
        undo: () => putDraft(symbol, before),
        redo: revert,
      });
    },
    remove() {
      if (saved === undefined || busy) return;
      during(
        asTicketStep(symbol, `removal of the ticket of ${symbol}`, () => removeTicket(symbol)),
        `The ticket of ${symbol} could not be removed.`,
      );
    },
  };
}
