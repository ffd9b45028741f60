import { BrowserWindow, nativeTheme } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import { bundleOrigin } from '../app-protocol.ts';
import { windowOptions } from '../window-options.ts';
import type { WindowLooks } from './looks.ts';
import { takeAsOurs } from './our-windows.ts';
import { reopenAfterCrash } from './reopen-after-crash.ts';

/** What every window of the app is opened with. */
export interface WindowSetting {
  readonly preload: string;
  readonly log: (message: string) => void;
  readonly looks: WindowLooks;
}

/**
 * Opens a window on the app's one page; a renderer that dies is loaded again, which restores what was saved. The only
 * place that makes windows, so that none lacks the policy of the others.
 * @param part what of the page the window shows, as its query; the whole desk when empty
 * @param place size and place, and nothing of what keeps the page apart
 */
export function openWindow(
  { preload, log, looks }: WindowSetting,
  part: Readonly<Record<string, string>>,
  place: Pick<
    BrowserWindowConstructorOptions,
    'x' | 'y' | 'width' | 'height' | 'minWidth' | 'minHeight' | 'title'
  > = {},
): BrowserWindow {
  const zoomFactor = looks.zoomFactor();
  const window = new BrowserWindow({
    ...windowOptions(preload, nativeTheme.shouldUseDarkColors, zoomFactor === 1 ? undefined : zoomFactor),
    ...place,
  });
  takeAsOurs(window);
  reopenAfterCrash(window, log);
  window.once('ready-to-show', () => window.show());
  const query = new URLSearchParams(part).toString();
  void window.loadURL(`${bundleOrigin}/index.html${query === '' ? '' : `?${query}`}`);
  return window;
}
