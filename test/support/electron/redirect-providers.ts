import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stopline } from './launch-stopline.ts';
import { createTemporaryFolder, giveToApplication } from './temporary-folder.ts';

/**
 * Lets the network thread that the app starts next find every provider at an address on this computer. The app has no
 * setting for it: the test steps in from outside, through the inspector that a packaged app has switched off, and puts
 * another `fetch` under the thread's own unchanged code.
 * @returns the folder of the code stepped in with, for the caller to remove
 */
export async function redirectProviders({ application }: Stopline, address: string): Promise<string> {
  const folder = createTemporaryFolder();
  const path = join(folder, 'network-thread-on-loopback.cjs');
  writeFileSync(path, threadCode(address));
  giveToApplication(path);
  await application.evaluate((_electron, entry) => {
    const threads = process.getBuiltinModule('node:worker_threads');
    const Original = threads.Worker;
    threads.Worker = class extends Original {
      constructor(file: string | URL, options?: ConstructorParameters<typeof Original>[1]) {
        const isNetwork = String(file).endsWith('network-thread.cjs');
        super(isNetwork ? entry : file, isNetwork ? { ...options, argv: [String(file)] } : options);
      }
    };
  }, path);
  return folder;
}

const threadCode = (address: string): string => `
const ask = globalThis.fetch;
globalThis.fetch = (url, options) => {
  const { pathname, search } = new URL(url);
  return ask(new URL(pathname + search, ${JSON.stringify(address)}), options);
};
require(process.argv[2]);
`;
