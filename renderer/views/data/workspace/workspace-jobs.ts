import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import type { RestoreSource } from '#renderer/state/workspace-job-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { rereadWorkspace } from '../reread.ts';
import { runJob } from './run-job.ts';

const series = (count: number): string => `${formatNumber(count, 0)} series`;
const others = (count: number): string =>
  `${formatNumber(count, 0)} ${count === 1 ? 'chain, statement or calendar' : 'chains, statements and calendars'}`;
const bars = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'bar' : 'bars'}`;

/** What the system's dialog answered; a failure of the dialog is told in the status bar. */
async function chosen<Value>(ask: Promise<Value>): Promise<Value | null> {
  try {
    return await ask;
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
    return null;
  }
}

export function backUp(): Promise<void> {
  return runJob('backup', async (jobId) => {
    const { madeAtMs, bytes } = await request('backup.make', { jobId });
    return {
      message: `Backed up at ${formatMoment(madeAtMs)}, ${formatBytes(bytes)}; every byte of it checked.`,
    };
  });
}

async function takeOver(restored: RequestOutput<'backup.restore'>): Promise<{ message: string }> {
  await rereadWorkspace();
  const tickets = `${formatNumber(restored.tickets, 0)} ${restored.tickets === 1 ? 'ticket' : 'tickets'}`;
  const what =
    restored.others === 0
      ? `${series(restored.series)} and ${tickets}`
      : `${series(restored.series)}, ${tickets} and ${others(restored.others)}`;
  return {
    message: `Restored ${what}. What was here before is kept in ${restored.keptIn}.`,
  };
}

/** Replaces the workspace by a backup or a saved file, once that has been checked whole. */
export function restore(source: RestoreSource): Promise<void> {
  return runJob('restore', async (jobId) =>
    takeOver(
      source.kind === 'backup'
        ? await request('backup.restore', { jobId, name: source.backup.name })
        : await request('workspace.restore', { jobId, token: source.file.token }),
    ),
  );
}

/** Lets the user choose a saved workspace and asks whether it is to take the place of this one. */
export async function askRestoreOfFile(): Promise<void> {
  const [file] = (await chosen(request('workspace.choose', {}))) ?? [];
  if (file) deskStore.getState().askRestore({ kind: 'file', file });
}

/** Writes the whole workspace into one file where the user chooses. */
export async function saveWorkspace(): Promise<void> {
  const target = await chosen(request('target.choose', { kind: 'workspace' }));
  if (target === null) return;
  await runJob('save', async (jobId) => {
    const saved = await request('workspace.save', { jobId, token: target.token });
    return { message: `${saved.fileName}: ${series(saved.series)}, ${formatBytes(saved.bytes)}.` };
  });
}

export function verify(): Promise<void> {
  return runJob('verify', async (jobId) => {
    const report = await request('store.verify', { jobId });
    const { totals, intact } = report;
    const count = totals.chains + totals.statements + totals.calendars;
    const held = `${bars(totals.bars)} of ${series(totals.series)}${count === 0 ? '' : `, ${others(count)}`}`;
    const damaged = [
      `${formatNumber(totals.damagedSeries, 0)} of ${series(totals.series)}`,
      ...(totals.damagedRecords === 0 ? [] : [others(totals.damagedRecords)]),
    ].join(' and ');
    return {
      message: intact
        ? `All is as it was written: ${held}, every checksum holds.`
        : `Damage found in ${damaged}.`,
      report,
    };
  });
}
