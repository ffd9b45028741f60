import { join } from 'node:path';
import { app } from 'electron';
import { createServices } from '#electron/services/create-services.ts';
import { createEncryptedKeys } from '#electron/services/provider-keys/encrypted-keys.ts';
import { bundleOrigin } from './app-protocol.ts';
import { chooseFiles } from './choose-files.ts';
import { chooseTarget } from './choose-target.ts';
import { createDispatch } from './dispatch.ts';
import { broadcast, hostIpc } from './ipc-host.ts';
import { installMenu } from './menu.ts';
import { systemEncryption } from './system-encryption.ts';

/**
 * Opens the workspace and connects it to the windows and the menu. Loaded after the window has been asked for, so that
 * its processes start meanwhile.
 * @returns closes the workspace
 */
export function startServices(
  bundle: string,
  folder: string,
  log: (message: string) => void,
): () => Promise<void> {
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
  hostIpc(createDispatch(services.handlers, bundleOrigin, log), services.offerFiles);
  installMenu((command) => broadcast('command.run', { command }));
  return services.close;
}
