import type { BrowserWindow, WebContents } from 'electron';

const ours = new WeakSet<WebContents>();

/** Notes a window that this app opened: only their pages are answered. */
export function takeAsOurs(window: BrowserWindow): void {
  ours.add(window.webContents);
}

export function isOurs(contents: WebContents): boolean {
  return ours.has(contents);
}
