import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { type ImportJob, type ImportProgress, isFinished } from '#renderer/state/import-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';

type Orders = Partial<Pick<ImportJob, 'symbol' | 'mapping' | 'check'>>;

/** The jobs run one after the other, for each is one transaction of the one writer. */
let queue: Promise<void> = Promise.resolve();

/**
 * Imports files one after the other and shows the sheet with what becomes of each.
 * @param orders `symbol` stores under it whatever the files say; `check` as in the settings when left out
 */
export function importFiles(files: readonly OfferedFile[], orders: Orders = {}): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  const { addImportJobs, openDialog, settings } = deskStore.getState();
  const check = settings?.checkBeforeImport ?? false;
  const jobs = files.map(
    (file): ImportJob => ({
      jobId: crypto.randomUUID(),
      file,
      symbol: null,
      mapping: null,
      check,
      ...orders,
      progress: { state: 'waiting' },
    }),
  );
  addImportJobs(jobs);
  openDialog({ kind: 'import' });
  for (const job of jobs) queue = queue.then(() => run(job.jobId));
  return queue;
}

/** Takes a job up again, once the user has looked at its file or named its columns. */
export function importAgain(jobId: string, orders: Orders): void {
  deskStore.getState().restartImport(jobId, orders);
  queue = queue.then(() => run(jobId));
}

function current(jobId: string): ImportJob | undefined {
  return deskStore.getState().importJobs.find((job) => job.jobId === jobId);
}

async function run(jobId: string): Promise<void> {
  const { advanceImport } = deskStore.getState();
  const job = current(jobId);
  // Cancelled, or cleared from the sheet, while it waited for its turn.
  if (job === undefined || isFinished(job)) return;
  advanceImport(jobId, { state: 'running', stage: 'Reading', fraction: 0 });
  const stop = onEvent('job.progress', (progress) => {
    if (progress.jobId !== jobId || current(jobId)?.progress.state !== 'running') return;
    advanceImport(jobId, { state: 'running', stage: progress.stage, fraction: progress.fraction });
  });
  try {
    advanceImport(jobId, await (job.check ? look(job) : store(job)));
  } catch (error) {
    advanceImport(jobId, { state: 'failed', message: messageOf(error) });
  } finally {
    stop();
  }
}

/** Reads the file and stores nothing. */
async function look({ jobId, file: { token }, symbol, mapping }: ImportJob): Promise<ImportProgress> {
  const preview = await request('import.preview', { jobId, token, symbol, mapping });
  if (preview.state === 'readable') return { state: 'checked', checked: preview };
  if (preview.state === 'unknown') return { state: 'unknown', table: preview };
  return { state: 'failed', message: preview.message };
}

async function store(job: ImportJob): Promise<ImportProgress> {
  const { jobId, file, symbol, mapping } = job;
  const named = mapping === null ? {} : { mapping };
  const report = await request('import.run', { jobId, token: file.token, symbol, ...named });
  if (report.outcome === 'refused' && mapping === null) {
    // A table that is refused only because nobody knows its columns can still be read.
    const seen = await look(job);
    if (seen.state === 'unknown') return seen;
  }
  if (report.outcome === 'imported' && mapping !== null) readWaitingTables(jobId);
  return { state: 'done', report };
}

/** Tries the other unknown tables again: one with the same header is known now. */
function readWaitingTables(jobId: string): void {
  for (const job of deskStore.getState().importJobs)
    if (job.jobId !== jobId && job.progress.state === 'unknown') importAgain(job.jobId, {});
}

/** Cancels a job: at once while it waits, at its next step while it runs. */
export function cancelImport(job: ImportJob): void {
  const { advanceImport, notify } = deskStore.getState();
  if (job.progress.state === 'waiting') {
    advanceImport(job.jobId, { state: 'failed', message: 'Cancelled before it began; nothing was stored.' });
    return;
  }
  advanceImport(job.jobId, { state: 'cancelling' });
  request('job.cancel', { jobId: job.jobId }).catch((error: unknown) => notify('problem', messageOf(error)));
}
