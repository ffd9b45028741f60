import { basename } from 'node:path';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';
import type { ParsedFile } from '#electron/sources/parsed-file.ts';
import type { SeriesWritten } from '#electron/worker/store-contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/**
 * Market data in: a compute thread parses the file, then the store thread writes it in one transaction.
 * A file that is refused or cancelled has written nothing, and is an answer, not a failure.
 */
export function createImportService(
  host: ServiceHost,
  threads: Threads,
  files: FileTokens,
  jobs: RunningJobs,
  today: () => number,
): Pick<Handlers, 'import.choose' | 'import.run'> {
  return {
    'import.choose': async () => files.offer(await host.chooseFiles()),
    'import.run': ({ jobId, token, symbol, dryRun }) =>
      jobs.track(jobId, async (signal) => {
        const path = files.pathOf(token);
        const fileName = basename(path);
        const onProgress = (stage: string, fraction: number) =>
          host.emit('job.progress', { jobId, stage, fraction });
        try {
          const { file, sha256 } = await threads.compute(
            'file.parse',
            { path, name: fileName, symbol, today: today() },
            { signal, onProgress },
          );
          if (dryRun) return report(fileName, 'checked', file, null);
          if (signal.aborted) return notTaken(fileName, 'cancelled', 'Cancelled. Nothing was written.');
          const written = await threads.store(
            'file.write',
            { fileName, sha256, file, nowMs: host.nowMs() },
            { signal, onProgress },
          );
          host.emit('data.changed', { symbols: written.map((series) => series.symbol) });
          return report(fileName, 'imported', file, written);
        } catch (error) {
          if (!(error instanceof RequestError)) throw error;
          if (error.code === 'cancelled') {
            return notTaken(fileName, 'cancelled', 'Cancelled. Nothing was written.');
          }
          if (error.code === 'file-refused') return notTaken(fileName, 'refused', error.message);
          throw error;
        }
      }),
  };
}

function notTaken(fileName: string, outcome: 'refused' | 'cancelled', message: string): ImportReport {
  const none = { layout: null, dataRows: 0, accepted: 0, rejected: 0, rejections: [], notes: [], series: [] };
  return { fileName, outcome, message, ...none };
}

function report(
  fileName: string,
  outcome: 'imported' | 'checked',
  file: ParsedFile,
  written: readonly SeriesWritten[] | null,
): ImportReport {
  return {
    fileName,
    outcome,
    message: null,
    layout: file.layoutName,
    dataRows: file.dataRows,
    accepted: file.accepted,
    rejected: file.rejected,
    rejections: [...file.rejections],
    notes: [...file.notes],
    series: file.series.map(({ symbol, adjustment, bars }) => {
      const result = written?.find((series) => series.symbol === symbol);
      const first = bars.day[0];
      const last = bars.day[bars.day.length - 1];
      return {
        symbol,
        adjustment,
        first: first === undefined ? null : toBusinessDate(first),
        last: last === undefined ? null : toBusinessDate(last),
        bars: bars.day.length,
        added: result?.added ?? null,
        changed: result?.changed ?? null,
        kept: result?.kept ?? null,
        replacedSimulated: result?.replacedSimulated ?? false,
      };
    }),
  };
}
