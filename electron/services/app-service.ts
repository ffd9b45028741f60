import { basename, dirname } from 'node:path';
import type { Startup } from '#shared/ipc/app-schemas.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/** What the app is and how its start went. */
export function createAppService(host: ServiceHost, threads: Threads): Pick<Handlers, 'app.describe'> {
  return {
    async 'app.describe'() {
      return {
        ...host.versions,
        workspaceName: basename(host.folder) || basename(dirname(host.folder)),
        startup: await describeStartup(threads),
      };
    },
  };
}

async function describeStartup({ ready, notices }: Threads): Promise<Startup> {
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
