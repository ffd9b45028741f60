import type { Ticket } from '#shared/domain/ticket.ts';
import type { Slice } from './slice.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { withoutKey } from './without-key.ts';

/** Saved tickets and what is being edited, both by symbol. */
export interface TicketSlice {
  readonly tickets: Readonly<Record<string, Ticket>>;
  readonly drafts: Readonly<Record<string, TicketDraft>>;
  /** The drafts that the user has changed since they were opened or saved. */
  readonly unsavedDrafts: Readonly<Record<string, TicketDraft>>;
  restoreTickets(tickets: readonly Ticket[], unsaved: Readonly<Record<string, TicketDraft>>): void;
  /** Keeps a saved ticket and shows the draft it corresponds to. */
  keepTicket(ticket: Ticket, draft: TicketDraft): void;
  forgetTicket(symbol: string): void;
  /** Shows a draft that holds nothing unsaved. */
  openDraft(symbol: string, draft: TicketDraft): void;
  editDraft(symbol: string, change: Partial<TicketDraft>): void;
}

export const createTicketSlice: Slice<TicketSlice> = (set) => ({
  tickets: {},
  drafts: {},
  unsavedDrafts: {},
  restoreTickets: (tickets, unsavedDrafts) =>
    set({
      tickets: Object.fromEntries(tickets.map((ticket) => [ticket.symbol, ticket])),
      drafts: unsavedDrafts,
      unsavedDrafts,
    }),
  keepTicket: (ticket, draft) =>
    set(({ tickets, drafts, unsavedDrafts }) => ({
      tickets: { ...tickets, [ticket.symbol]: ticket },
      drafts: { ...drafts, [ticket.symbol]: draft },
      unsavedDrafts: withoutKey(unsavedDrafts, ticket.symbol),
    })),
  forgetTicket: (symbol) =>
    set(({ tickets, drafts, unsavedDrafts }) => ({
      tickets: withoutKey(tickets, symbol),
      drafts: withoutKey(drafts, symbol),
      unsavedDrafts: withoutKey(unsavedDrafts, symbol),
    })),
  openDraft: (symbol, draft) =>
    set(({ drafts, unsavedDrafts }) => ({
      drafts: { ...drafts, [symbol]: draft },
      unsavedDrafts: withoutKey(unsavedDrafts, symbol),
    })),
  editDraft: (symbol, change) =>
    set(({ drafts, unsavedDrafts }) => {
      const before = drafts[symbol];
      if (before === undefined) return {};
      const draft = { ...before, ...change };
      return {
        drafts: { ...drafts, [symbol]: draft },
        unsavedDrafts: { ...unsavedDrafts, [symbol]: draft },
      };
    }),
});
