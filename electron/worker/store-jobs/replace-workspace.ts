import {
  abandonReplacement,
  commitReplacement,
  finishReplacement,
} from '#electron/db/replace/replace-files.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type Replace = Job<
  StoreContext,
  StoreJobs['workspace.replace']['input'],
  StoreJobs['workspace.replace']['output']
>;

/** Puts the files made ready by `workspace.stage` in the place of the present ones, or forgets them when that is not possible. */
export const replaceWorkspace: Replace = (context, { nowMs }) => {
  try {
    return context.alone(() => {
      commitReplacement(context.folder, 'replaced', nowMs);
      return { keptIn: finishReplacement(context.folder) as string };
    });
  } catch (error) {
    // What was decided before the error stays so, and the next start finishes it.
    abandonReplacement(context.folder);
    throw error;
  }
};
