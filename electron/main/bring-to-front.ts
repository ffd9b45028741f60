import { BrowserWindow } from 'electron';

/** Shows the main window, the first that was opened, to a user who asked for the app elsewhere. */
export function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
