import { BrowserWindow, nativeTheme } from 'electron';
import { bundleOrigin } from './app-protocol.ts';
import { windowOptions } from './window-options.ts';

// A renderer that dies again this soon is not loaded a second time: the fault is not a passing one.
const leastLifeMs = 5_000;

/** Opens the window and loads the desk; a renderer that dies is loaded again, which restores what was saved. */
export function openMainWindow(preload: string, log: (message: string) => void): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors));
  let loadedMs = Date.now();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, details) => {
    log(`renderer gone: ${details.reason}`);
    if (details.reason === 'clean-exit' || Date.now() - loadedMs < leastLifeMs) return;
    loadedMs = Date.now();
    window.reload();
  });
  void window.loadURL(`${bundleOrigin}/index.html`);
  return window;
}
