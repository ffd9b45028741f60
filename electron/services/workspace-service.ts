import type { Handlers } from '#shared/ipc/contract.ts';
import { readSettings, toSettings } from './read-settings.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type WorkspaceRequests =
  | 'settings.read'
  | 'settings.write'
  | 'mapping.list'
  | 'mapping.remove'
  | 'series.remove'
  | 'chain.remove'
  | 'calendar.remove'
  | 'positions.list'
  | 'positions.remove';

/** What the user keeps in the workspace: settings, statements, and what of the market data stays. */
export function createWorkspaceService(
  host: ServiceHost,
  threads: Threads,
  today: () => number,
): Pick<Handlers, WorkspaceRequests> {
  const changed = (symbols: string[]): Record<string, never> => {
    host.emit('data.changed', { symbols });
    return {};
  };
  return {
    'settings.read': () => readSettings(threads),
    'settings.write': async (patch) => toSettings(await threads.store('settings.write', patch)),
    'mapping.list': async (input) => [...(await threads.store('mapping.list', input))],
    'mapping.remove': (input) => threads.store('mapping.remove', input),
    async 'series.remove'(input) {
      await threads.store('series.remove', input);
      return changed([input.symbol]);
    },
    async 'chain.remove'(input) {
      await threads.store('chain.remove', input);
      return changed([input.underlying]);
    },
    async 'calendar.remove'(input) {
      await threads.store('calendar.remove', input);
      return changed([]);
    },
    'positions.list': (input) => threads.store('positions.list', { ...input, today: today() }),
    async 'positions.remove'(input) {
      await threads.store('positions.remove', input);
      return changed([]);
    },
  };
}
