import { vi } from 'vitest';
import type { Stopline } from './launch-stopline.ts';
import { setWindowSize } from './set-window-size.ts';

/**
 * Gives the first window's page this size in pixels of the screen, and waits until it has it. Asked more than once: a
 * window that is on its way out of full screen takes its former size back.
 */
export async function resizeWindow(stopline: Stopline, width: number, height: number): Promise<void> {
  await vi.waitUntil(
    async () => {
      await setWindowSize(stopline, width, height);
      return stopline.page.evaluate((wanted) => Math.abs(innerWidth * devicePixelRatio - wanted) < 2, width);
    },
    { timeout: 30_000 },
  );
}
