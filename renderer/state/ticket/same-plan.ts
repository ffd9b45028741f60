import type { Ticket } from '#shared/domain/ticket.ts';

/** The plan without the day it was made on, fields in a fixed order. */
function plan(ticket: Ticket): string {
  const { plannedOn: _, simulated: __, ...rest } = ticket;
  return JSON.stringify(rest, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** True when two tickets ask for the same trade, whatever bar they were made on. */
export function samePlan(first: Ticket, second: Ticket): boolean {
  return plan(first) === plan(second);
}
