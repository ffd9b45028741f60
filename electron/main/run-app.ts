import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { createServices } from '#electron/services/create-services.ts';
import { bundleOrigin, serveBundle } from './app-protocol.ts';
import { chooseFiles } from './choose-files.ts';
import type { Switches } from './command-line-switches.ts';
import { denyByDefault } from './deny-by-default.ts';
import { createDispatch } from './dispatch.ts';
import { saveFirstWindowPicture } from './first-window-picture.ts';
import { broadcast, hostIpc } from './ipc-host.ts';
import { openLog } from './log.ts';
import { openMainWindow } from './main-window.ts';
import { installMenu } from './menu.ts';
import { workspaceFolder } from './profile.ts';
import { runSmoke } from './smoke.ts';

/** The app's life, from the lock being ours to the last window closed. */
export async function runApp(switches: Switches): Promise<void> {
  // Main, preload, worker and renderer stand side by side in the built app.
  const bundle = app.getAppPath();
  const log = openLog(join(app.getPath('userData'), 'stopline.log'));
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => bringToFront());

  await app.whenReady();
  denyByDefault();
  serveBundle(join(bundle, 'renderer'));
  // The window first: its processes start while the workspace opens.
  const window = openMainWindow(join(bundle, 'preload', 'preload.cjs'), log);
  const services = createServices({
    folder: workspaceFolder(switches),
    threads: {
      compute: join(bundle, 'worker', 'compute-thread.cjs'),
      store: join(bundle, 'worker', 'store-thread.cjs'),
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
    chooseFiles,
    emit: broadcast,
    log,
  });
  closeServicesBeforeQuit(() => services.close());
  hostIpc(createDispatch(services.handlers, bundleOrigin, log), services.offerFiles);
  installMenu((command) => broadcast('command.run', { command }));
  if (switches.smoke) await runSmoke(window);
  else await saveFirstWindowPicture(window, process.env['STOPLINE_FIRST_WINDOW_PICTURE']);
}

function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Quitting waits until the store has finished what it acknowledged. */
function closeServicesBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
