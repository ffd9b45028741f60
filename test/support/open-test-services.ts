import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import type { Services } from '#electron/services/create-services.ts';
import { createServices } from '#electron/services/create-services.ts';
import type { KeyVault } from '#electron/services/provider-keys/key-vault.ts';
import { createSessionKeys } from '#electron/services/provider-keys/session-keys.ts';
import type { ServiceHost } from '#electron/services/service-host.ts';
import { productThreads } from './threads/product-threads.ts';

export interface TestServices extends Services {
  readonly folder: string;
  readonly events: { readonly name: EventName; readonly payload: unknown }[];
  /** Closes the services; removes the folder unless it was given. */
  end(): Promise<void>;
}

/** The real services over real threads and a real workspace in a temporary folder. */
export function openTestServices(
  options: {
    withSample?: boolean;
    folder?: string;
    nowMs?: number | (() => number);
    threads?: number;
    /** Entry of the network thread; the default one asks only this computer. */
    network?: URL;
    keys?: KeyVault;
    every?: ServiceHost['every'];
    /** Given, triggers are watched in the background as in the app. */
    notifications?: ServiceHost['notifications'];
    copyText?: ServiceHost['copyText'];
    log?: (message: string) => void;
    logTail?: ServiceHost['logTail'];
  } = {},
): TestServices {
  const folder = options.folder ?? join(mkdtempSync(join(tmpdir(), 'stopline-test-')), 'workspace');
  const events: TestServices['events'] = [];
  const services = createServices({
    folder,
    threads: {
      ...productThreads,
      network: options.network ?? new URL('./threads/loopback-network-thread.ts', import.meta.url),
    },
    maximumComputeThreads: options.threads ?? 1,
    withSample: options.withSample ?? true,
    versions: {
      version: '0.0.0',
      electron: '',
      node: process.versions.node,
      chrome: '',
      platform: process.platform,
    },
    // A Friday evening in New York.
    nowMs: () =>
      typeof options.nowMs === 'function' ? options.nowMs() : (options.nowMs ?? Date.UTC(2025, 11, 19, 23)),
    keys: options.keys ?? createSessionKeys(),
    ...(options.every ? { every: options.every } : {}),
    ...(options.notifications ? { notifications: options.notifications } : {}),
    ...(options.logTail ? { logTail: options.logTail } : {}),
    ...(options.copyText ? { copyText: options.copyText } : {}),
    chooseFiles: async () => [],
    emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) =>
      void events.push({ name, payload }),
    log: options.log ?? (() => undefined),
  });
  return {
    ...services,
    folder,
    events,
    async end() {
      await services.close();
      if (options.folder === undefined) rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}
