import { basename, dirname } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { describeStartup } from './describe-startup.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/** What the app is, how its start went, and its menu. */
export function createAppService(
  host: ServiceHost,
  threads: Threads,
): Pick<Handlers, 'app.describe' | 'menu.show'> {
  return {
    async 'menu.show'(state) {
      host.showMenu?.(state);
      return {};
    },
    async 'app.describe'() {
      return {
        ...host.versions,
        offersIntroduction: host.offersIntroduction ?? false,
        workspaceName: basename(host.folder) || basename(dirname(host.folder)),
        startup: await describeStartup(threads),
      };
    },
  };
}
