import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RequestError } from '#shared/ipc/errors.ts';
import { adoptFiles } from '#electron/db/archive/adopt-files.ts';
import { ArchiveRefused } from '#electron/db/archive/archive-format.ts';
import { unpackWorkspace } from '#electron/db/archive/unpack-workspace.ts';
import { backupPath, listBackups, storeFiles } from '#electron/db/backup/backup-folder.ts';
import { closingAfter, findDamage } from '#electron/db/health/find-damage.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { listTickets } from '#electron/db/queries/tickets/list-tickets.ts';
import { abandonReplacement, beginReplacement } from '#electron/db/replace/replace-files.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';

type Stage = ComputeJobs['workspace.stage'];

/** Everything about a restore that can be refused, done beside the workspace: nothing of it is touched. */
export function stageWorkspace(
  _context: ComputeContext,
  { workspace, from }: Stage['input'],
  control: JobControl,
): Stage['output'] {
  const stage = beginReplacement(workspace);
  const origin = from.kind === 'file' ? basename(from.path) : `The backup ${from.name}`;
  try {
    if (from.kind === 'backup') copyBackup(workspace, from.name, stage);
    else
      unpackWorkspace(from.path, stage, {
        progress: (fraction) => control.progress('Reading', fraction),
        isCancelled: control.isCancelled,
      });
    adoptFiles(stage, origin);
    const [problem] = [...findDamage(stage, 'user'), ...findDamage(stage, 'cache')];
    if (problem !== undefined)
      throw new ArchiveRefused(`${origin} cannot be restored: ${problem} Nothing was changed.`);
    control.progress('Reading', 1);
    return {
      series: closingAfter(openCache(stage, { mode: 'read' }), (db) => listSeries(db).length),
      tickets: closingAfter(openUser(stage, { mode: 'read' }), (db) => listTickets(db).length),
      others: countOthers(stage),
    };
  } catch (error) {
    abandonReplacement(workspace);
    throw error;
  }
}

function countOthers(stage: string): number {
  const market = closingAfter(
    openCache(stage, { mode: 'read' }),
    (db) => listChains(db).length + listCalendars(db).length,
  );
  return market + closingAfter(openUser(stage, { mode: 'read' }), (db) => listStatements(db).length);
}

function copyBackup(workspace: string, name: string, stage: string): void {
  if (!listBackups(workspace).some((backup) => backup.name === name))
    throw new RequestError('not-found', 'This backup is no longer there.');
  for (const file of Object.values(storeFiles))
    copyFileSync(join(backupPath(workspace, name), file), join(stage, file));
}
