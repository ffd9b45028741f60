import { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';

/** Pushes an event to every window. */
export function broadcast<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('stopline:event', name, payload);
  }
}
