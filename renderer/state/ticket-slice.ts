import type { Ticket } from '#shared/domain/ticket.ts';
import type { Slice } from './slice.ts';
import type { TicketDraft } from './ticket/ticket-draft.ts';

/** Saved tickets and what is being edited, both by symbol. */
export interface TicketSlice {
  readonly tickets: Readonly<Record<string, Ticket>>;
  readonly drafts: Readonly<Record<string, TicketDraft>>;
  restoreTickets(tickets: readonly Ticket[]): void;
  /** Keeps a saved ticket and shows the draft it corresponds to. */
  keepTicket(ticket: Ticket, draft: TicketDraft): void;
  forgetTicket(symbol: string): void;
  setDraft(symbol: string, draft: TicketDraft): void;
  editDraft(symbol: string, change: Partial<TicketDraft>): void;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export const createTicketSlice: Slice<TicketSlice> = (set) => ({
  tickets: {},
  drafts: {},
  restoreTickets: (tickets) =>
    set({ tickets: Object.fromEntries(tickets.map((ticket) => [ticket.symbol, ticket])) }),
  keepTicket: (ticket, draft) =>
    set(({ tickets, drafts }) => ({
      tickets: { ...tickets, [ticket.symbol]: ticket },
      drafts: { ...drafts, [ticket.symbol]: draft },
    })),
  forgetTicket: (symbol) =>
    set(({ tickets, drafts }) => ({ tickets: without(tickets, symbol), drafts: without(drafts, symbol) })),
  setDraft: (symbol, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [symbol]: draft } })),
  editDraft: (symbol, change) =>
    set(({ drafts }) => {
      const draft = drafts[symbol];
      return draft === undefined ? {} : { drafts: { ...drafts, [symbol]: { ...draft, ...change } } };
    }),
});
