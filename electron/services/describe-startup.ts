import type { Startup } from '#shared/ipc/app-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Threads } from './threads.ts';

/** How the start went: what the user must know, or which step failed and what to do next. */
export async function describeStartup({
  ready,
  notices,
}: Pick<Threads, 'ready' | 'notices'>): Promise<Startup> {
  try {
    await ready;
    return notices.length > 0 ? { state: 'ready', notices: [...notices] } : { state: 'ready' };
  } catch (error) {
    const known = error instanceof RequestError;
    // The store's sentences say what happened first and what to do next.
    const [message = '', ...rest] = (known ? error.message : 'The workspace could not be opened.').split(
      /(?<=\.) /,
    );
    return {
      state: 'failed',
      code: known ? error.code : 'internal',
      message,
      nextStep: rest.join(' ') || 'Start Stopline again; if it stays, its log says more.',
    };
  }
}
