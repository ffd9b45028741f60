import { join } from 'node:path';
import { copyForBackup } from '#electron/worker/store-jobs/copy-for-backup.ts';
import { createComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import { packWorkspace } from '#electron/worker/compute-jobs/pack-workspace.ts';
import { stageWorkspace } from '#electron/worker/compute-jobs/stage-workspace.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { replaceWorkspace } from '#electron/worker/store-jobs/replace-workspace.ts';
import { createStoreContext, type StoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { quietControl } from './quiet-control.ts';

/** Runs the start-up ladder in this very thread, hands over what it opened and closes it. */
export async function withStore<Result>(
  folder: string,
  use: (context: StoreContext) => Result,
): Promise<Result> {
  const context = createStoreContext(folder);
  try {
    await openWorkspace(context, { withSample: false, nowMs: 0 }, quietControl);
    return use(context);
  } finally {
    context.close();
  }
}

/** Saves a workspace as one file, by the jobs that do it in the threads. */
export async function saveWorkspace(folder: string, path: string): Promise<void> {
  const copies = await withStore(folder, (context) => {
    copyForBackup(context, { store: 'user' }, quietControl);
    return copyForBackup(context, { store: 'cache' }, quietControl).folder;
  });
  const input = { folder: copies, path, madeAtMs: 0, appVersion: '0.0.0' };
  packWorkspace(createComputeContext(folder), input, quietControl);
}

/** Restores a saved workspace, by the jobs that do it in the threads. */
export async function restoreWorkspace(folder: string, path: string): Promise<void> {
  await withStore(folder, (context) => {
    const from = { kind: 'file', path } as const;
    stageWorkspace(createComputeContext(folder), { workspace: folder, from }, quietControl);
    replaceWorkspace(context, { nowMs: 0 }, quietControl);
  });
}

export const savedPath = (folder: string, name = 'saved'): string => join(folder, `${name}.stopline-backup`);
