import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

// A second crash within this time is no accident: the user is asked before it can go round and round.
const calmMs = 10 * 60_000;

/**
 * Loads a page that died again, which restores what was kept: by itself the first time, with a notice on the page; asks
 * when it happens again soon. Offers the same for a page that no longer answers.
 */
export function reopenAfterCrash(window: BrowserWindow, log: (message: string) => void): void {
  const { webContents } = window;
  let lastMs = Number.NEGATIVE_INFINITY;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log(`renderer gone: ${reason}, exit code ${exitCode}`);
    const again = Date.now() - lastMs < calmMs;
    lastMs = Date.now();
    if (again) void offerToReopen(window);
    else reopen(window);
  });

  let waiting: AbortController | null = null;
  window.on('unresponsive', () => {
    log('renderer does not answer');
    waiting?.abort();
    waiting = new AbortController();
    void offerToWait(window, waiting.signal);
  });
  window.on('responsive', () => waiting?.abort());
}

/** The same part of the app, told that it was reopened. */
function reopen(window: BrowserWindow): void {
  const address = new URL(window.webContents.getURL());
  address.searchParams.set('reopened', '');
  void window.loadURL(address.href);
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Stopline',
    message: 'This window of Stopline has stopped again.',
    detail:
      'What you saved and your drafts are kept. Reopen it where it was, or close it; the fault is in the log, ' +
      'and Help › Diagnostics shows what can be sent to whoever helps you.',
    buttons: ['Reopen', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) reopen(window);
  else window.destroy();
}

async function offerToWait(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Stopline',
    message: 'This window of Stopline does not answer.',
    detail: 'It may be busy. Reopening it brings back what was saved and your drafts.',
    buttons: ['Wait', 'Reopen'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  if (response === 1 && !signal.aborted && !window.isDestroyed())
    window.webContents.forcefullyCrashRenderer();
}
