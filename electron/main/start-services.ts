import { join } from 'node:path';
import { app, BrowserWindow, clipboard } from 'electron';
import type { Services } from '#electron/services/create-services.ts';
import { createServices } from '#electron/services/create-services.ts';
import { createEncryptedKeys } from '#electron/services/provider-keys/encrypted-keys.ts';
import type { ThreadHost, Threads } from '#electron/services/threads.ts';
import { bundleOrigin } from './app-protocol.ts';
import { bringToFront } from './bring-to-front.ts';
import { sendTo } from './broadcast.ts';
import { chooseFiles } from './choose-files.ts';
import { chooseTarget } from './choose-target.ts';
import type { Dispatch } from './dispatch.ts';
import { createDispatch } from './dispatch.ts';

import type { Log } from './log.ts';
import { installMenu } from './menu.ts';
import { folderOpener } from './open-folder.ts';
import { createSystemNotifications } from './system-notifications.ts';
import type { WindowSetting } from './windows/open-window.ts';
import { createWindows } from './windows/create-windows.ts';
import { systemEncryption } from './system-encryption.ts';

/** What the windows and the end of the app need of the services. */
export interface StartedServices {
  readonly dispatch: Dispatch;
  readonly offerFiles: Services['offerFiles'];
  close(): Promise<void>;
}

/** The use-cases over threads that run already, connected to the menu. Loaded late: it is the larger part of main's code. */
export function startServices(
  host: ThreadHost,
  threads: Threads,
  main: BrowserWindow,
  setting: WindowSetting,
  logs: { readonly folder: string } & Pick<Log, 'tail'>,
  offersIntroduction: boolean,
): StartedServices {
  const { log } = host;
  const showMenu = installMenu((command, window) =>
    sendTo(window instanceof BrowserWindow ? window : main, 'command.run', { command }),
  );
  const services = createServices(
    {
      ...host,
      versions: {
        version: app.getVersion(),
        electron: process.versions.electron ?? '',
        node: process.versions.node,
        chrome: process.versions.chrome ?? '',
        platform: process.platform,
      },
      keys: createEncryptedKeys(join(app.getPath('userData'), 'provider-keys.json'), systemEncryption, log),
      every(ms, work) {
        const timer = setInterval(work, ms);
        return () => clearInterval(timer);
      },
      showMenu,
      windows: createWindows(main, setting),
      notifications: createSystemNotifications(bringToFront),
      chooseFiles,
      chooseTarget,
      offersIntroduction,
      openFolder: folderOpener({ workspace: host.folder, logs: logs.folder }),
      copyText: (text) => clipboard.writeText(text),
      logTail: logs.tail,
    },
    threads,
  );
  return { ...services, dispatch: createDispatch(services.handlers, bundleOrigin, log) };
}
