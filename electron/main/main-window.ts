import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { keepMainWindowBounds, readMainWindowBounds } from './windows/main-window-bounds.ts';
import { keepOnScreen } from './windows/on-screen.ts';
import { openWindow, type WindowSetting } from './windows/open-window.ts';

/** Opens the desk where it stood when it was left. */
export function openMainWindow(setting: WindowSetting): BrowserWindow {
  const path = join(app.getPath('userData'), 'main-window.json');
  const window = openWindow(setting, {}, readMainWindowBounds(path) ?? {});
  keepMainWindowBounds(window, path);
  keepOnScreen(window);
  return window;
}
