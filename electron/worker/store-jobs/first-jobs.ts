import type { JobTable } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { openWorkspace } from './open-workspace.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { StoreContext } from './store-context.ts';

export type FirstStoreJobs = Pick<
  StoreJobs,
  'workspace.open' | 'settings.read' | 'settings.write' | 'ticket.list'
>;

/** What a start asks of the store. Its code is loaded before any other job's. */
export const firstStoreJobs: JobTable<StoreContext, FirstStoreJobs> = {
  'workspace.open': openWorkspace,
  'settings.read': readSettings,
  'settings.write': writeSettings,
  async 'ticket.list'(context) {
    // What reads records is loaded for them.
    if (context.user().row('SELECT 1 FROM ticket LIMIT 1') === undefined) return [];
    const { listTickets } = await import('#electron/db/queries/tickets/list-tickets.ts');
    return listTickets(context.user());
  },
};
