import type { ServiceHost } from '#electron/services/service-host.ts';

/** Where the code of a command's threads stands: here in the sources; whoever runs commands in its own process may have it built. */
export const threadEntries: { -readonly [Kind in keyof ServiceHost['threads']]: string | URL } = {
  compute: new URL('../worker/compute-thread.ts', import.meta.url),
  store: new URL('../worker/store-thread.ts', import.meta.url),
  network: new URL('../worker/network-thread.ts', import.meta.url),
};
