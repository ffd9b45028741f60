import { basename } from 'node:path';
import type { Handlers, RequestInput } from '#shared/ipc/contract.ts';
import { fileNameOf } from './file-name-of.ts';
import type { FileTokens } from './file-tokens.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type ExportRequests = 'target.choose' | 'series.export' | 'store.verify';

function suggestedName(what: RequestInput<'target.choose'>, workspace: string): string {
  switch (what.kind) {
    case 'series':
      return `${what.symbol}.csv`;
    case 'report':
      return `${what.symbol}-idea.pdf`;
    case 'playbook':
      return `${fileNameOf(what.title)}.playbook.json`;
    case 'table':
      return `${fileNameOf(what.title)}.${what.format}`;
    case 'picture':
      return `${fileNameOf(what.title)}.png`;
    case 'calendar':
      return `${workspace}.ics`;
    case 'workspace':
      return `${workspace}.stopline-backup`;
  }
}

/** Data out: where to, one series as a table; and whether what is stored is still what was written. */
export function createExportService(
  host: ServiceHost,
  threads: Threads,
  targets: FileTokens,
  jobs: RunningJobs,
  today: () => number,
): Pick<Handlers, ExportRequests> {
  const reporting = (jobId: string) => (stage: string, fraction: number) =>
    host.emit('job.progress', { jobId, stage, fraction });
  return {
    async 'target.choose'(what) {
      const day = new Date(host.nowMs()).toISOString().slice(0, 10);
      const path =
        (await host.chooseTarget?.(suggestedName(what, `${basename(host.folder)}-${day}`))) ?? null;
      if (path === null) return null;
      const [file] = await targets.offer([path]);
      return file ? { token: file.token, name: file.name } : null;
    },
    'series.export': ({ jobId, token, symbol, asOf }) =>
      jobs.track(jobId, (signal) => {
        const path = targets.pathOf(token);
        return threads.compute(
          'series.export',
          { symbol, asOf, today: today(), path, name: basename(path) },
          { signal, onProgress: reporting(jobId) },
        );
      }),
    'store.verify': ({ jobId }) =>
      jobs.track(jobId, (signal) =>
        threads.compute('store.verify', { folder: host.folder }, { signal, onProgress: reporting(jobId) }),
      ),
  };
}
