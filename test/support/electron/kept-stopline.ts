import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { launchStopline, type Stopline } from './launch-stopline.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export interface KeptStopline extends Stopline {
  /** Opens it again on the same data, once it has been closed. */
  open(): Promise<void>;
}

/**
 * One application for all tests of a `describe`, which may close it and open it again; its data go with it at the end.
 * @param ready waits after the first opening until the tests can begin
 * @param prepare puts into the folder of its data what is there before it is opened
 */
export function keptStopline(
  ready: (stopline: Stopline) => Promise<unknown>,
  prepare: (userDataFolder: string) => unknown = () => undefined,
): KeptStopline {
  let folder: string;
  let current: Stopline;
  const open = async (): Promise<void> => {
    current = await launchStopline({ userDataFolder: folder });
  };
  beforeAll(async () => {
    folder = createTemporaryFolder();
    await prepare(folder);
    await open();
    await ready(current);
  });
  afterAll(async () => {
    await current.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get application() {
      return current.application;
    },
    get page() {
      return current.page;
    },
    get userDataFolder() {
      return folder;
    },
    complaints: () => current.complaints(),
    close: () => current.close(),
    open,
  };
}
