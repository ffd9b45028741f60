import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';

/** The live ticket of a symbol, else the one that ended last; null when there never was one. */
export function ticketOfSymbol(tickets: readonly TicketRow[], symbol: string): TicketRow | null {
  const own = tickets.filter((ticket) => ticket.symbol === symbol);
  const live = own.find(({ state }) => state === 'open' || state === 'planned');
  return live ?? own.toSorted((a, b) => b.id - a.id)[0] ?? null;
}
