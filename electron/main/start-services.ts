import { join } from 'node:path';
import { app } from 'electron';
import type { Services } from '#electron/services/create-services.ts';
import { createServices } from '#electron/services/create-services.ts';
import { createEncryptedKeys } from '#electron/services/provider-keys/encrypted-keys.ts';
import { bundleOrigin } from './app-protocol.ts';
import { chooseFiles } from './choose-files.ts';
import { chooseTarget } from './choose-target.ts';
import type { Dispatch } from './dispatch.ts';
import { createDispatch } from './dispatch.ts';
import { broadcast } from './ipc-host.ts';
import { installMenu } from './menu.ts';
import { systemEncryption } from './system-encryption.ts';

/** What the windows and the end of the app need of the services. */
export interface StartedServices {
  readonly dispatch: Dispatch;
  readonly offerFiles: Services['offerFiles'];
  close(): Promise<void>;
}

/** Opens the workspace, and connects it to the menu. Loaded late: it is the larger part of main's code. */
export function startServices(
  bundle: string,
  folder: string,
  log: (message: string) => void,
): StartedServices {
  const services = createServices({
    folder,
    threads: {
      compute: join(bundle, 'worker', 'compute-thread.cjs'),
      store: join(bundle, 'worker', 'store-thread.cjs'),
      network: join(bundle, 'worker', 'network-thread.cjs'),
    },
    maximumComputeThreads: 2,
    withSample: true,
    versions: {
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      node: process.versions.node,
      chrome: process.versions.chrome ?? '',
      platform: process.platform,
    },
    nowMs: Date.now,
    keys: createEncryptedKeys(join(app.getPath('userData'), 'provider-keys.json'), systemEncryption, log),
    every(ms, work) {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
    chooseFiles,
    chooseTarget,
    emit: broadcast,
    log,
  });
  installMenu((command) => broadcast('command.run', { command }));
  return { ...services, dispatch: createDispatch(services.handlers, bundleOrigin, log) };
}
