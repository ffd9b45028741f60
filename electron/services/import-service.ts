import { MessageChannel } from 'node:worker_threads';
import type { Handlers } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ImportReport, OfferedFile } from '#shared/ipc/import-schemas.ts';
import type { ParsedSummary } from '#electron/worker/compute-contract.ts';
import type { FileWritten } from '#electron/worker/store-contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type ImportRequests = 'import.choose' | 'import.preview' | 'import.run';

export interface ImportService {
  readonly handlers: Pick<Handlers, ImportRequests>;
  /** Gives tokens for files that the user chose, and for every text within the folders and zip archives among them. */
  offerFiles(paths: readonly string[]): Promise<OfferedFile[]>;
}

/**
 * Files in, whatever they hold: a compute thread parses the file, then the store thread writes it in one transaction.
 * A file that is refused or cancelled has written nothing, and is an answer, not a failure.
 */
export function createImportService(
  host: ServiceHost,
  threads: Threads,
  files: FileTokens,
  jobs: RunningJobs,
  today: () => number,
): ImportService {
  const remembered = () => threads.store('mapping.list', {});
  // Where the workspace did not open nothing can be listed; each file then says so when it is asked for.
  const offerFiles = async (paths: readonly string[]): Promise<OfferedFile[]> =>
    paths.length === 0
      ? []
      : threads.compute('files.expand', { paths }).then(files.offerKnown, () => files.offer(paths));
  const handlers: ImportService['handlers'] = {
    'import.choose': async ({ what }) => offerFiles(await host.chooseFiles(what)),
    'import.preview': ({ jobId, token, symbol, mapping }) =>
      jobs.track(jobId, async (signal) => {
        const chosen = files.fileOf(token);
        const onProgress = (stage: string, fraction: number) =>
          host.emit('job.progress', { jobId, stage, fraction });
        try {
          const preview = await threads.compute(
            'file.preview',
            { ...chosen, symbol, mapping, remembered: await remembered(), today: today() },
            { signal, onProgress },
          );
          if (preview.kind === 'unknown') {
            const { message, lines, guess } = preview.unknown;
            return { state: 'unknown', message, lines, guess };
          }
          const { file, rows, table } = preview;
          return { state: 'readable', report: checkedReport(chosen.name, file), rows: [...rows], table };
        } catch (error) {
          if (error instanceof RequestError && error.code === 'file-refused')
            return { state: 'refused', message: error.message };
          throw error;
        }
      }),
    'import.run': ({ jobId, token, symbol, mapping }) =>
      jobs.track(jobId, async (signal) => {
        const chosen = files.fileOf(token);
        const fileName = chosen.name;
        const onProgress = (stage: string, fraction: number) =>
          host.emit('job.progress', { jobId, stage, fraction });
        // Five million bars would hold up main's event loop even on their way through it, so they take another.
        const { port1: toStore, port2: columns } = new MessageChannel();
        try {
          const { file, sha256, mappedKey } = await threads.compute(
            'file.parse',
            {
              ...chosen,
              symbol,
              mapping: mapping ?? null,
              remembered: await remembered(),
              today: today(),
              toStore,
            },
            { signal, onProgress, transfer: [toStore] },
          );
          if (signal.aborted) return notTaken(fileName, 'cancelled', 'Cancelled. Nothing was written.');
          const written = await threads.store(
            'file.write',
            { fileName, sha256, columns, nowMs: host.nowMs() },
            { signal, onProgress, transfer: [columns] },
          );
          if (mapping && mappedKey !== null)
            await threads.store('mapping.save', { headerKey: mappedKey, fileName, mapping });
          host.emit('data.changed', { symbols: symbolsOf(file) });
          return writtenReport(checkedReport(fileName, file), written);
        } catch (error) {
          if (!(error instanceof RequestError)) throw error;
          if (error.code === 'cancelled') {
            return notTaken(fileName, 'cancelled', 'Cancelled. Nothing was written.');
          }
          if (error.code === 'file-refused') return notTaken(fileName, 'refused', error.message);
          throw error;
        } finally {
          // Both, since a port that was handed over takes no notice and one that was not would stay open.
          toStore.close();
          columns.close();
        }
      }),
  };
  return { handlers, offerFiles };
}

function notTaken(fileName: string, outcome: 'refused' | 'cancelled', message: string): ImportReport {
  const noRows = { dataRows: 0, accepted: 0, rejected: 0, rejections: [], notes: [] };
  const nothing = { series: [], chains: [], statements: [], calendars: [] };
  return { fileName, outcome, message, kind: null, layout: null, ...noRows, ...nothing };
}

/** Everything a report says of a file that was read, before anything of it is written. */
function checkedReport(fileName: string, file: ParsedSummary): ImportReport {
  return {
    fileName,
    outcome: 'checked',
    message: null,
    kind: file.kind,
    layout: file.layoutName,
    dataRows: file.dataRows,
    accepted: file.accepted,
    rejected: file.rejected,
    rejections: [...file.rejections],
    notes: [...file.notes],
    series: file.series.map((series) => ({
      ...series,
      added: null,
      changed: null,
      kept: null,
      replacedSimulated: false,
    })),
    chains: file.chains.map((chain) => ({ ...chain, replaced: null })),
    statements: file.statements.map((statement) => ({ ...statement, replaced: null })),
    calendars: file.calendars.map((calendar) => ({
      ...calendar,
      added: null,
      changed: null,
      kept: null,
      removed: null,
    })),
  };
}

const symbolsOf = ({ series, chains }: ParsedSummary): string[] => [
  ...series.map(({ symbol }) => symbol),
  ...new Set(chains.map(({ underlying }) => underlying)),
];

function writtenReport(checked: ImportReport, written: FileWritten): ImportReport {
  const changes = new Map(written.series.map((change) => [change.symbol, change]));
  return {
    ...checked,
    outcome: 'imported',
    series: checked.series.map((one) => ({ ...one, ...changes.get(one.symbol) })),
    chains: checked.chains.map((one, index) => ({ ...one, replaced: written.chains[index] ?? null })),
    statements: checked.statements.map((one, index) => ({
      ...one,
      replaced: written.statements[index] ?? null,
    })),
    calendars: checked.calendars.map((one, index) => ({ ...one, ...written.calendars[index] })),
  };
}
