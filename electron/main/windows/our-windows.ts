import type { BrowserWindow, WebContents } from 'electron';

const ours = new WeakSet<WebContents>();
const audience = new WeakSet<WebContents>();

/** Notes a window that this app opened: only their pages are answered. */
export function takeAsOurs(window: BrowserWindow): void {
  ours.add(window.webContents);
}

export function isOurs(contents: WebContents): boolean {
  return ours.has(contents);
}

/** Notes the window of those who watch: it may look, and change nothing. */
export function takeAsAudience(window: BrowserWindow): void {
  audience.add(window.webContents);
}

export function isAudience(contents: WebContents): boolean {
  return audience.has(contents);
}
