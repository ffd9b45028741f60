import { once } from 'node:events';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { serveBundle } from './app-protocol.ts';
import type { Switches } from './command-line-switches.ts';
import { denyByDefault } from './deny-by-default.ts';
import { saveFirstWindowPicture } from './first-window-picture.ts';
import { hostIpc } from './ipc-host.ts';
import { openLog } from './log.ts';
import { openMainWindow } from './main-window.ts';
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
  const window = openMainWindow(join(bundle, 'preload', 'preload.cjs'), log);
  // Not before the page is there: the processes of the window and the threads of the services want the same processors.
  const started = once(window.webContents, 'dom-ready')
    .then(() => import('./start-services.ts'))
    .then(({ startServices }) => startServices(bundle, workspaceFolder(switches), log));
  hostIpc(started);
  closeServicesBeforeQuit((await started).close);
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
