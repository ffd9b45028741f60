import { basename } from 'node:path';
import type { VerifyReport } from '#shared/ipc/backup-schemas.ts';
import type { Handlers, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ComputeJobs } from '#electron/worker/compute-contract.ts';
import type { RunOptions } from '#electron/worker/thread-pool.ts';
import { startDailyBackups } from './daily-backups.ts';
import type { FileTokens } from './file-tokens.ts';
import { inTurn } from './in-turn.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type BackupRequests =
  | 'backup.list'
  | 'backup.make'
  | 'backup.restore'
  | 'workspace.save'
  | 'workspace.choose'
  | 'workspace.restore';

export interface BackupService {
  readonly handlers: Pick<Handlers, BackupRequests>;
  /** Ends the daily backups. */
  stop(): void;
}

/**
 * Copies of the workspace, and the way back. The store thread copies, a compute thread checks every byte of the copy, and only
 * then does it get its name; a restore is checked as a whole beside the workspace before anything of it is replaced.
 */
export function createBackupService(
  host: ServiceHost,
  threads: Threads,
  files: FileTokens,
  targets: FileTokens,
  jobs: RunningJobs,
): BackupService {
  // They share the folder in which copies wait to be checked.
  const queue = inTurn();

  async function copy(options: RunOptions): Promise<{ folder: string; report: VerifyReport }> {
    options.onProgress?.('Copying', 0);
    await threads.store('backup.copy', { store: 'user' });
    const { folder } = await threads.store('backup.copy', { store: 'cache' });
    const report = await threads.compute('store.verify', { folder }, options);
    if (!report.intact) throw new RequestError('store-unavailable', describeDamage(report));
    return { folder, report };
  }

  const backUp = (options: RunOptions) =>
    queue(async () => {
      try {
        await copy(options);
        return { ...(await threads.store('backup.keep', { nowMs: host.nowMs() })) };
      } catch (error) {
        await threads.store('backup.abandon', {});
        throw error;
      }
    });

  const save = (path: string, options: RunOptions) =>
    queue(async () => {
      try {
        const { folder, report } = await copy(options);
        const packed = { folder, path, madeAtMs: host.nowMs(), appVersion: host.versions.version };
        const { bytes } = await threads.compute('workspace.pack', packed, options);
        return { fileName: basename(path), bytes, series: report.totals.series };
      } finally {
        await threads.store('backup.abandon', {});
      }
    });

  const restore = (from: ComputeJobs['workspace.stage']['input']['from'], options: RunOptions) =>
    queue(async (): Promise<RequestOutput<'workspace.restore'>> => {
      const staged = await threads.compute('workspace.stage', { workspace: host.folder, from }, options);
      const { keptIn } = await threads.replaceWorkspace(host.nowMs());
      host.emit('data.changed', { symbols: [] });
      return { ...staged, keptIn };
    });

  const tracked = <Result>(jobId: string, work: (options: RunOptions) => Promise<Result>) =>
    jobs.track(jobId, (signal) =>
      work({
        signal,
        onProgress: (stage, fraction) => host.emit('job.progress', { jobId, stage, fraction }),
      }),
    );

  const stop = startDailyBackups(host, threads, () => backUp({}));

  return {
    stop,
    handlers: {
      'backup.list': async () => [...(await threads.store('backup.list', {}))],
      'backup.make': ({ jobId }) => tracked(jobId, backUp),
      'backup.restore': ({ jobId, name }) =>
        tracked(jobId, (options) => restore({ kind: 'backup', name }, options)),
      'workspace.save': ({ jobId, token }) =>
        tracked(jobId, (options) => save(targets.pathOf(token), options)),
      'workspace.choose': async () => files.offer(await host.chooseFiles('workspace')),
      'workspace.restore': ({ jobId, token }) =>
        tracked(jobId, (options) => restore({ kind: 'file', path: files.pathOf(token) }, options)),
    },
  };
}

function describeDamage({ series, records, files }: VerifyReport): string {
  const damaged = series
    .filter(({ intact }) => !intact)
    .map(({ symbol, damagedYears }) => [symbol, ...damagedYears].join(' '));
  const others = records.filter(({ intact }) => !intact).map(({ kind, name }) => `${kind} ${name}`);
  const problems = files.flatMap((file) => file.problems);
  return `No backup was made, because the workspace holds damaged data: ${[...damaged, ...others, ...problems].join(', ')}. Import those files again or restore an older backup, then back up again.`;
}
