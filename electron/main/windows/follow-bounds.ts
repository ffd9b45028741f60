import type { BrowserWindow } from 'electron';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';

const quietMs = 400;

/**
 * Tells where a window stands once it has been moved or resized and rests.
 * @returns tells it at once where the window has not come to rest yet, for somebody who is about to leave
 */
export function followBounds(window: BrowserWindow, rests: (bounds: WindowBounds) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    rests(window.getNormalBounds());
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, quietMs);
  };
  window.on('move', wait);
  window.on('resize', wait);
  window.once('closed', () => clearTimeout(timer));
  return () => {
    if (timer === undefined || window.isDestroyed()) return;
    clearTimeout(timer);
    tell();
  };
}
