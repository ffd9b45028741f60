import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type WorkspaceRequests =
  | 'settings.read'
  | 'settings.write'
  | 'mapping.list'
  | 'mapping.remove'
  | 'ticket.list'
  | 'ticket.save'
  | 'ticket.remove'
  | 'series.remove';

/** What the user keeps in the workspace: settings, tickets, and which series stay. */
export function createWorkspaceService(
  host: ServiceHost,
  threads: Threads,
): Pick<Handlers, WorkspaceRequests> {
  return {
    'settings.read': (input) => threads.store('settings.read', input),
    'settings.write': (input) => threads.store('settings.write', input),
    'mapping.list': async (input) => [...(await threads.store('mapping.list', input))],
    'mapping.remove': (input) => threads.store('mapping.remove', input),
    'ticket.list': (input) => threads.store('ticket.list', input),
    'ticket.save': (ticket) => threads.store('ticket.save', { ticket, nowMs: host.nowMs() }),
    'ticket.remove': (input) => threads.store('ticket.remove', input),
    async 'series.remove'(input) {
      await threads.store('series.remove', input);
      host.emit('data.changed', { symbols: [input.symbol] });
      return {};
    },
  };
}
