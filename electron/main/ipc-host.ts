import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { bundleOrigin } from './app-protocol.ts';
import type { Dispatch, Sender } from './dispatch.ts';

function senderOf(event: IpcMainInvokeEvent): Sender | null {
  const frame = event.senderFrame;
  return frame && { url: frame.url, isTopFrame: frame.parent === null };
}

/** Connects the windows to the dispatcher, and the preload's drop hook to the file tokens. */
export function hostIpc(
  dispatch: Dispatch,
  offer: (paths: readonly string[]) => Promise<OfferedFile[]>,
): void {
  ipcMain.handle('stopline:request', (event, name, input) => dispatch(senderOf(event), name, input));
  ipcMain.handle('stopline:offer', (event, paths: unknown) => {
    const sender = senderOf(event);
    const ours = sender?.isTopFrame && sender.url.startsWith(`${bundleOrigin}/`);
    const valid =
      Array.isArray(paths) && paths.length <= 200 && paths.every((path) => typeof path === 'string');
    return ours && valid ? offer(paths as string[]) : [];
  });
}

/** Pushes an event to every window. */
export function broadcast<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('stopline:event', name, payload);
  }
}
