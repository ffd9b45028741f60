import type { Guardrail, TicketRow } from '#shared/ipc/ticket-schemas.ts';

/** Mark and word of each state, so that colour is never alone. */
export const guardrailLooks: Record<Guardrail['state'], { readonly mark: string; readonly word: string }> = {
  within: { mark: '◇', word: 'Within horizon' },
  amber: { mark: '!', word: 'Near its limit' },
  red: { mark: '×', word: 'Past horizon' },
};

/** `18/21 d`: days held of days allowed. */
export const daysOf = ({ sessionsHeld, sessionsAllowed }: Guardrail): string =>
  `${sessionsHeld}/${sessionsAllowed} d`;

/** The guardrail of a symbol's open ticket; null where there is nothing to watch. */
export function openGuardrail(tickets: readonly TicketRow[], symbol: string): Guardrail | null {
  const open = tickets.find((ticket) => ticket.symbol === symbol && ticket.state === 'open');
  return open?.guardrail ?? null;
}
