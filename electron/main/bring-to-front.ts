import { BrowserWindow } from 'electron';

/** Shows the window to a user who asked for the app elsewhere. */
export function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
