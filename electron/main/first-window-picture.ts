import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { BrowserWindow } from 'electron';
import { chartPainted } from './chart-painted.ts';

/** Saves a picture of the first window for a machine without a display; does nothing without a path. */
export async function saveFirstWindowPicture(window: BrowserWindow, path: string | undefined): Promise<void> {
  if (!path) return;
  if (!window.isVisible()) await once(window, 'show');
  await chartPainted(window);
  writeFileSync(path, (await window.webContents.capturePage()).toPNG());
}
