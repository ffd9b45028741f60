import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { hasLiveTickets, hasTickets } from '#electron/db/queries/tickets/has-tickets.ts';
import type { JobTable } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { openWorkspace } from './open-workspace.ts';
import { playbookDraftKey } from './playbooks/draft-key.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { StoreContext } from './store-context.ts';

export type FirstStoreJobs = Pick<
  StoreJobs,
  | 'workspace.open'
  | 'settings.read'
  | 'settings.write'
  | 'ticket.list'
  | 'ticket.records'
  | 'playbook.draft.read'
>;

/** What a start asks of the store. Its code is loaded before any other job's; what reads records, only where there are some. */
export const firstStoreJobs: JobTable<StoreContext, FirstStoreJobs> = {
  'workspace.open': openWorkspace,
  'settings.read': readSettings,
  'settings.write': writeSettings,
  async 'ticket.list'(context) {
    if (!hasLiveTickets(context.user())) return [];
    const { listTickets } = await import('#electron/db/queries/tickets/list-tickets.ts');
    return listTickets(context.user());
  },
  async 'ticket.records'(context, input, control) {
    if (!hasTickets(context.user())) return [];
    const { listTicketsAsOf } = await import('./tickets/list-tickets-as-of.ts');
    return listTicketsAsOf(context, input, control);
  },
  async 'playbook.draft.read'(context, input, control) {
    if (readSetting(context.user(), playbookDraftKey) === undefined) return null;
    const { readPlaybookDraft } = await import('./playbooks/draft-jobs.ts');
    return readPlaybookDraft(context, input, control);
  },
};
