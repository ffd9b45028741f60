import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { Settings } from '#shared/domain/settings.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { bundleOrigin } from './app-protocol.ts';
import { broadcast } from './broadcast.ts';
import type { Dispatch } from './dispatch.ts';
import { isAllowed, type Sender } from './sender.ts';
import type { WindowLooks } from './windows/looks.ts';
import { isAudience, isOurs } from './windows/our-windows.ts';

function senderOf(event: IpcMainInvokeEvent): Sender | null {
  const frame = event.senderFrame;
  return (
    frame && {
      url: frame.url,
      isTopFrame: frame.parent === null,
      isOurWindow: isOurs(event.sender),
      isAudience: isAudience(event.sender),
    }
  );
}

/** What answers the windows, once it has started. */
export interface Answering {
  readonly dispatch: Dispatch;
  offerFiles(paths: readonly string[]): Promise<OfferedFile[]>;
}

/**
 * Connects the windows to the dispatcher, and the preload's drop hook to the file tokens.
 * @param start called when a window asks for the first time: by then its scripts are loaded, which a busy main holds up
 * @returns what was started
 */
export function hostIpc<Started extends Answering>(
  start: () => Promise<Started>,
  looks: WindowLooks,
): Promise<Started> {
  let asked = (): void => {};
  const started = new Promise<void>((resolve) => {
    asked = resolve;
  }).then(start);
  ipcMain.handle('stopline:request', async (event, name, input) => {
    const sender = senderOf(event);
    asked();
    const reply = await (await started).dispatch(sender, name, input);
    if ((name === 'settings.read' || name === 'settings.write') && reply.ok)
      looks.take(reply.value as Settings);
    // The other windows show the same settings; the one that changed them knows.
    if (name === 'settings.write' && reply.ok) {
      broadcast('settings.changed', { change: input as Partial<Settings> }, event.sender);
    }
    return reply;
  });
  ipcMain.handle('stopline:offer', async (event, paths: unknown) => {
    const sender = senderOf(event);
    const ours = isAllowed(sender, bundleOrigin) && !isAudience(event.sender);
    const valid =
      Array.isArray(paths) && paths.length <= 200 && paths.every((path) => typeof path === 'string');
    return ours && valid ? (await started).offerFiles(paths as string[]) : [];
  });
  return started;
}
