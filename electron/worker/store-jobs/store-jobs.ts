import { abandonBackup, keepBackup, listBackups } from '#electron/db/backup/backup-folder.ts';
import { removeCalendar } from '#electron/db/queries/calendars/remove-calendar.ts';
import { removeChain } from '#electron/db/queries/chains/remove-chain.ts';
import { removeSeries } from '#electron/db/queries/series/remove-series.ts';
import { removeStatement } from '#electron/db/queries/statements/remove-statement.ts';
import type { JobTable } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { FirstStoreJobs } from './first-jobs.ts';
import { claimSession } from './claim-session.ts';
import { copyForBackup } from './copy-for-backup.ts';
import { listPositions } from './list-positions.ts';
import { listDrawings, removeDrawingJob, saveDrawingJob } from './drawings/drawing-jobs.ts';
import { listMappings, removeMapping, saveMapping } from './mappings.ts';
import { replaceWorkspace } from './replace-workspace.ts';
import {
  duplicatePlaybook,
  exportPlaybook,
  listPlaybooks,
  openPlaybook,
  removePlaybookJob,
  savePlaybookJob,
} from './playbooks/playbook-jobs.ts';
import { keepPlaybookDraft } from './playbooks/draft-jobs.ts';
import { listSentimentRecords } from './sentiment/list-sentiment-records.ts';
import { applySplit } from './splits/apply-split.ts';
import { listSplits } from './splits/list-splits.ts';
import { undoSplit } from './splits/undo-split.ts';
import type { StoreContext } from './store-context.ts';
import {
  addFill,
  cancelTicket,
  removeFill,
  removeTicketJob,
  savePlan,
  undoChange,
} from './tickets/ticket-jobs.ts';
import {
  listAlertLog,
  markDelivered,
  pendingAlerts,
  readWatch,
  recordAlerts,
} from './triggers/alert-jobs.ts';
import { listTriggers, removeTriggerJob, saveTriggerJob, snoozeTrigger } from './triggers/trigger-jobs.ts';
import { countRecords } from '#electron/db/queries/checks/count-records.ts';
import { fileFacts, sqliteVersion } from '#electron/db/queries/checks/file-facts.ts';
import { writeFile } from './write-file.ts';
import { writeRefreshed } from './write-refreshed.ts';

/** The jobs of the store thread, by name, but for {@link FirstStoreJobs}. */
export const storeJobs: JobTable<StoreContext, Omit<StoreJobs, keyof FirstStoreJobs>> = {
  'workspace.close'(context) {
    context.close();
    return {};
  },
  'workspace.facts': (context) => ({
    sqlite: sqliteVersion(context.user()),
    cache: fileFacts(context.cache()),
    user: fileFacts(context.user()),
    records: countRecords(context.user()),
  }),
  'workspace.replace': replaceWorkspace,
  'backup.list': (context) => listBackups(context.folder),
  'backup.copy': copyForBackup,
  'backup.keep': (context, { nowMs }) => keepBackup(context.folder, nowMs),
  'backup.abandon'(context) {
    abandonBackup(context.folder);
    return {};
  },
  'file.write': writeFile,
  'split.list': listSplits,
  'split.apply': applySplit,
  'split.undo': undoSplit,
  'refresh.write': writeRefreshed,
  'refresh.claim': claimSession,
  'series.remove'(context, { symbol }) {
    removeSeries(context.cache(), symbol);
    return {};
  },
  'positions.list': listPositions,
  'positions.remove'(context, { account, date }) {
    removeStatement(context.user(), account, date);
    return {};
  },
  'chain.remove'(context, { underlying, quoteDate }) {
    removeChain(context.cache(), underlying, quoteDate);
    return {};
  },
  'calendar.remove'(context, { name }) {
    removeCalendar(context.cache(), name);
    return {};
  },
  'drawing.list': listDrawings,
  'drawing.save': saveDrawingJob,
  'drawing.remove': removeDrawingJob,
  'mapping.list': listMappings,
  'mapping.save': saveMapping,
  'mapping.remove': removeMapping,
  'sentiment.list': listSentimentRecords,
  'playbook.list': listPlaybooks,
  'playbook.open': openPlaybook,
  'playbook.save': savePlaybookJob,
  'playbook.draft.keep': keepPlaybookDraft,
  'playbook.duplicate': duplicatePlaybook,
  'playbook.remove': removePlaybookJob,
  'playbook.export': exportPlaybook,
  'ticket.save': savePlan,
  'ticket.remove': removeTicketJob,
  'ticket.fill.add': addFill,
  'ticket.fill.remove': removeFill,
  'ticket.cancel': cancelTicket,
  'ticket.undo': undoChange,
  'trigger.list': listTriggers,
  'trigger.save': saveTriggerJob,
  'trigger.remove': removeTriggerJob,
  'trigger.snooze': snoozeTrigger,
  'alert.watch': readWatch,
  'alert.record': recordAlerts,
  'alert.pending': pendingAlerts,
  'alert.delivered': markDelivered,
  'alert.list': listAlertLog,
};
