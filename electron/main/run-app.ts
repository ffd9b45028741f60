import { once } from 'node:events';
import { join } from 'node:path';
import { app } from 'electron';
import { startThreads } from '#electron/services/threads.ts';
import { createRedactor } from '#shared/format/redact-private.ts';
import { serveBundle } from './app-protocol.ts';
import { bringToFront } from './bring-to-front.ts';
import type { Switches } from './command-line-switches.ts';
import { denyByDefault } from './deny-by-default.ts';
import { saveFirstWindowPicture } from './first-window-picture.ts';
import { guardMain } from './guard-main.ts';
import { hostIpc } from './ipc-host.ts';
import { openLog } from './log.ts';
import { openMainWindow } from './main-window.ts';
import { keepCompiledScripts, workspaceFolder } from './profile.ts';
import { runSmoke } from './smoke.ts';
import { threadHost } from './thread-host.ts';
import { restoreLooks } from './windows/looks.ts';

/** The app's life, from the lock being ours to the last window closed. */
export async function runApp(switches: Switches): Promise<void> {
  // Main, preload, worker and renderer stand side by side in the built app.
  const bundle = app.getAppPath();
  const logs = join(app.getPath('userData'), 'logs');
  const redact = createRedactor([
    { label: 'workspace', path: workspaceFolder(switches) },
    { label: 'application', path: bundle },
  ]);
  const { write: log, tail } = openLog(logs, { redact });
  guardMain(log, !switches.smoke);
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => bringToFront());

  await app.whenReady();
  denyByDefault();
  keepCompiledScripts(switches);
  serveBundle(join(bundle, 'renderer'));
  const looks = restoreLooks(join(app.getPath('userData'), 'looks.json'));
  const setting = { preload: join(bundle, 'preload', 'preload.cjs'), log, looks };
  const window = openMainWindow(setting);
  const shown = once(window, 'show');
  const shownMs = shown.then(() => Date.now());
  const host = threadHost(bundle, workspaceFolder(switches), log);
  // Not sooner: until the window is there its processes want the processors.
  const threads = shown.then(() => startThreads(host));
  const started = await hostIpc(async () => {
    // The larger half of main's code.
    const { startServices } = await import('./start-services.ts');
    return startServices(host, await threads, window, setting, { folder: logs, tail }, switches.introduction);
  }, looks);
  closeServicesBeforeQuit(started.close);
  if (switches.smoke) await runSmoke(window, shownMs);
  else await saveFirstWindowPicture(window, process.env['STOPLINE_FIRST_WINDOW_PICTURE']);
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
