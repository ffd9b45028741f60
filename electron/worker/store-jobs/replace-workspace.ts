import { commitReplacement, finishReplacement } from '#electron/db/replace/replace-files.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type Replace = Job<
  StoreContext,
  StoreJobs['workspace.replace']['input'],
  StoreJobs['workspace.replace']['output']
>;

/** Puts the files made ready by `workspace.stage` in the place of the present ones. */
export const replaceWorkspace: Replace = (context, { nowMs }) =>
  context.alone(() => {
    commitReplacement(context.folder, 'replaced', nowMs);
    return { keptIn: finishReplacement(context.folder) as string };
  });
