import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type TicketRequests =
  | 'ticket.list'
  | 'ticket.save'
  | 'ticket.remove'
  | 'ticket.fill.add'
  | 'ticket.fill.remove'
  | 'ticket.cancel'
  | 'ticket.undo'
  | 'blotter.read';

/** Tickets from plan to close. Fills are what the user says was traded: nothing is ever sent to a broker. */
export function createTicketService(
  host: ServiceHost,
  threads: Threads,
  today: () => number,
): Pick<Handlers, TicketRequests> {
  /** The heat of every other symbol hangs on this one. */
  const changed = <Answer>(answer: Answer, symbols: string[]): Answer => {
    host.emit('data.changed', { symbols });
    return answer;
  };
  const now = () => ({ today: today(), nowMs: host.nowMs() });
  return {
    'ticket.list': (input) => threads.store('ticket.list', input),
    'ticket.save': async (ticket) =>
      changed(await threads.store('ticket.save', { ticket, nowMs: host.nowMs() }), [ticket.symbol]),
    'ticket.remove': async (input) =>
      changed(await threads.store('ticket.remove', { ...input, nowMs: host.nowMs() }), [input.symbol]),
    'ticket.fill.add': async (input) =>
      changed(await threads.store('ticket.fill.add', { ...input, ...now() }), [input.symbol]),
    'ticket.fill.remove': async (input) =>
      changed(await threads.store('ticket.fill.remove', { ...input, nowMs: host.nowMs() }), []),
    'ticket.cancel': async (input) =>
      changed(await threads.store('ticket.cancel', { ...input, ...now() }), [input.symbol]),
    'ticket.undo': async (input) =>
      changed(await threads.store('ticket.undo', { ...input, nowMs: host.nowMs() }), [input.symbol]),
    async 'blotter.read'({ asOf }) {
      const span = { asOf, today: today() };
      const tickets = await threads.store('ticket.records', span);
      return threads.compute('blotter.read', { ...span, tickets });
    },
  };
}
