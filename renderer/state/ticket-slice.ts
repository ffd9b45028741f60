import type { Ticket } from '#shared/domain/ticket.ts';
import type { Slice } from './slice.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { draftChangeName } from './ticket/draft-change-name.ts';
import { withoutKey } from './without-key.ts';

/** What of a symbol's draft one step of the history puts back. */
export interface DraftState {
  readonly draft: TicketDraft | undefined;
  readonly unsaved: TicketDraft | undefined;
}

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
  /** Changes a draft, which is one step of the history. */
  editDraft(symbol: string, change: Partial<TicketDraft>): void;
  draftState(symbol: string): DraftState;
  putDraft(symbol: string, state: DraftState): void;
}

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (Number.isNaN(part) ? 'NaN' : part)) ?? '';

function withOrWithout(
  drafts: TicketSlice['drafts'],
  symbol: string,
  draft: TicketDraft | undefined,
): TicketSlice['drafts'] {
  return draft === undefined ? withoutKey(drafts, symbol) : { ...drafts, [symbol]: draft };
}

export const createTicketSlice: Slice<TicketSlice> = (set, get) => ({
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
  editDraft: (symbol, change) => {
    const { draftState, putDraft, recordStep } = get();
    const before = draftState(symbol);
    if (before.draft === undefined) return;
    const draft = { ...before.draft, ...change };
    const after = { draft, unsaved: draft };
    putDraft(symbol, after);
    if (asText(draft) === asText(before.draft)) return;
    recordStep({
      name: draftChangeName(symbol, change),
      subject: `draft ${symbol}`,
      gesture: `draft ${symbol} ${Object.keys(change).join()}`,
      undo: () => putDraft(symbol, before),
      redo: () => putDraft(symbol, after),
    });
  },
  draftState: (symbol) => ({ draft: get().drafts[symbol], unsaved: get().unsavedDrafts[symbol] }),
  putDraft: (symbol, { draft, unsaved }) =>
    set(({ drafts, unsavedDrafts }) => ({
      drafts: withOrWithout(drafts, symbol, draft),
      unsavedDrafts: withOrWithout(unsavedDrafts, symbol, unsaved),
    })),
});
