import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { bundleOrigin } from './app-protocol.ts';
import type { Dispatch, Sender } from './dispatch.ts';

function senderOf(event: IpcMainInvokeEvent): Sender | null {
  const frame = event.senderFrame;
  return frame && { url: frame.url, isTopFrame: frame.parent === null };
}

/** What answers the windows, once it has started. */
export interface Answering {
  readonly dispatch: Dispatch;
  offerFiles(paths: readonly string[]): Promise<OfferedFile[]>;
}

/** Connects the windows to the dispatcher, and the preload's drop hook to the file tokens; early requests wait. */
export function hostIpc(started: Promise<Answering>): void {
  ipcMain.handle('stopline:request', async (event, name, input) => {
    const sender = senderOf(event);
    return (await started).dispatch(sender, name, input);
  });
  ipcMain.handle('stopline:offer', async (event, paths: unknown) => {
    const sender = senderOf(event);
    const ours = sender?.isTopFrame && sender.url.startsWith(`${bundleOrigin}/`);
    const valid =
      Array.isArray(paths) && paths.length <= 200 && paths.every((path) => typeof path === 'string');
    return ours && valid ? (await started).offerFiles(paths as string[]) : [];
  });
}
