import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';

/** Pushes an event to one window; one that has gone is past being told. */
export function sendTo<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send('stopline:event', name, payload);
}

/**
 * Pushes an event to every window.
 * @param except the page that it came from, which knows it
 */
export function broadcast<Name extends EventName>(
  name: Name,
  payload: EventPayload<Name>,
  except?: WebContents,
): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed() && window.webContents !== except) sendTo(window, name, payload);
  }
}
