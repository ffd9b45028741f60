import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { type ImportJob, isFinished } from '#renderer/state/import-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';

const jobFor = (file: OfferedFile, symbol: string | null): ImportJob => ({
  jobId: crypto.randomUUID(),
  file,
  symbol,
  progress: { state: 'waiting' },
});

/** The jobs run one after the other, for each is one transaction of the one writer. */
let queue: Promise<void> = Promise.resolve();

/**
 * Imports files one after the other and shows the sheet with what becomes of each.
 * @param symbol stored under this symbol whatever the files say; null takes theirs
 */
export function importFiles(files: readonly OfferedFile[], symbol: string | null = null): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  const jobs = files.map((file) => jobFor(file, symbol));
  const { addImportJobs, openDialog } = deskStore.getState();
  addImportJobs(jobs);
  openDialog({ kind: 'import' });
  for (const job of jobs) queue = queue.then(() => run(job));
  return queue;
}

function current(jobId: string): ImportJob | undefined {
  return deskStore.getState().importJobs.find((job) => job.jobId === jobId);
}

async function run({ jobId, file, symbol }: ImportJob): Promise<void> {
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
    const report = await request('import.run', { jobId, token: file.token, symbol, dryRun: false });
    advanceImport(jobId, { state: 'done', report });
  } catch (error) {
    advanceImport(jobId, { state: 'failed', message: messageOf(error) });
  } finally {
    stop();
  }
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
