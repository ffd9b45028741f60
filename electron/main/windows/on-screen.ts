import { type BrowserWindow, screen } from 'electron';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';
import { boundsOnScreen } from './bounds-on-screen.ts';

/** Bounds that are in reach on the screens there are now. */
export function onScreen(bounds: WindowBounds): WindowBounds {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return boundsOnScreen(
    bounds,
    [primary, ...others].map(({ workArea }) => workArea),
  );
}

/** Brings a window back into reach whenever a screen goes or changes, for as long as the window lives. */
export function keepOnScreen(window: BrowserWindow): void {
  const bringBack = (): void => {
    if (!window.isMinimized()) window.setBounds(onScreen(window.getNormalBounds()));
  };
  screen.on('display-removed', bringBack);
  screen.on('display-metrics-changed', bringBack);
  window.once('closed', () => {
    screen.off('display-removed', bringBack);
    screen.off('display-metrics-changed', bringBack);
  });
}
