import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';
import { followBounds } from './follow-bounds.ts';
import { onScreen } from './on-screen.ts';

const isBounds = (value: unknown): value is WindowBounds => {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Partial<WindowBounds>;
  return (
    [x, y, width, height].every((part) => Number.isInteger(part) && Math.abs(part as number) <= 100_000) &&
    (width as number) > 0 &&
    (height as number) > 0
  );
};

/**
 * Where the main window stood, in reach on today's screens; null when that is not known. Read before the workspace is
 * open, and without a schema library, for the window waits for it.
 */
export function readMainWindowBounds(path: string): WindowBounds | null {
  try {
    const bounds: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isBounds(bounds) ? onScreen(bounds) : null;
  } catch {
    return null;
  }
}

/** Keeps where the main window stands; a place that cannot be written is no reason to complain. */
export function keepMainWindowBounds(window: BrowserWindow, path: string): void {
  const tellNow = followBounds(window, ({ x, y, width, height }) => {
    writeFile(path, JSON.stringify({ x, y, width, height }), { mode: 0o600 }).catch(() => undefined);
  });
  window.on('close', tellNow);
}
