import type { BrowserWindow } from 'electron';
import type { WindowState } from '#shared/domain/window-bounds.ts';
import { onScreen } from './on-screen.ts';

/** Text of 13 pixels is read as 20 across a table; lines of 1.6 are drawn 2.5 wide. */
export const presentedZoom = 1.5625;

// Systems tell late, or never, that a window has left full screen.
const settleMs = 400;

const stateOf = (window: BrowserWindow): WindowState => ({
  bounds: window.getNormalBounds(),
  maximised: window.isMaximized(),
  fullScreen: window.isFullScreen(),
  zoomFactor: window.webContents.getZoomFactor(),
});

/** Fills the screen with a window and enlarges its page; the answer takes it back. */
export function presentWindow(window: BrowserWindow): WindowState {
  const before = stateOf(window);
  window.webContents.setZoomFactor(presentedZoom);
  window.setFullScreen(true);
  return before;
}

/** Puts a window as it stood before it was presented; at the size that it has when that is not known. */
export function unpresentWindow(window: BrowserWindow, before: WindowState | null): void {
  window.webContents.setZoomFactor(before?.zoomFactor ?? 1);
  const place = (): void => {
    if (before === null || window.isDestroyed()) return;
    if (before.maximised) window.maximize();
    else if (!before.fullScreen) window.setBounds(onScreen(before.bounds));
  };
  if (before?.fullScreen) return;
  if (!window.isFullScreen()) return place();
  window.once('leave-full-screen', place);
  window.setFullScreen(false);
  setTimeout(place, settleMs);
}
