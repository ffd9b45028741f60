import type { Ticket } from '../../domain/ticket.ts';
import type { StopChoice, TargetChoice, TicketDraft } from './ticket-draft.ts';

function stopChoice({ stopRule, stop }: Ticket): StopChoice {
  return stopRule.kind === 'price' ? { kind: 'price', price: stop } : stopRule;
}

/** The draft that shows a saved ticket: its prices stand as saved and follow the market no longer. */
export function draftFromTicket(ticket: Ticket): TicketDraft {
  const target = (index: number): TargetChoice => ({ kind: 'price', price: ticket.targets[index] ?? null });
  return {
    side: ticket.side,
    accountDollars: ticket.accountCents / 100,
    risk: ticket.risk,
    method: ticket.method,
    entry: { kind: 'price', price: ticket.entry },
    stop: stopChoice(ticket),
    pinnedStop: ticket.stopRule.kind === 'price' ? null : ticket.stop,
    targets: [target(0), target(1)],
    horizonSessions: ticket.horizonSessions,
    caps: ticket.caps,
    note: ticket.note,
  };
}
