import type { BrowserWindow } from 'electron';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';

const quietMs = 400;

/** Tells where a window stands once it has been moved or resized and rests. */
export function followBounds(window: BrowserWindow, rests: (bounds: WindowBounds) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => rests(window.getNormalBounds()), quietMs);
  };
  window.on('move', wait);
  window.on('resize', wait);
  window.once('closed', () => clearTimeout(timer));
}
