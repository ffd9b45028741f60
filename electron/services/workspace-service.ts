import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { Threads } from './threads.ts';

type WorkspaceRequests =
  | 'settings.read'
  | 'settings.write'
  | 'ticket.list'
  | 'ticket.save'
  | 'ticket.remove'
  | 'series.remove';

/** What the user keeps in the workspace: settings, tickets, and which series stay. */
export function createWorkspaceService(
  threads: Threads,
  emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void,
): Pick<Handlers, WorkspaceRequests> {
  return {
    'settings.read': (input) => threads.store('settings.read', input),
    'settings.write': (input) => threads.store('settings.write', input),
    'ticket.list': (input) => threads.store('ticket.list', input),
    'ticket.save': (input) => threads.store('ticket.save', input),
    'ticket.remove': (input) => threads.store('ticket.remove', input),
    async 'series.remove'(input) {
      await threads.store('series.remove', input);
      emit('data.changed', { symbols: [input.symbol] });
      return {};
    },
  };
}
