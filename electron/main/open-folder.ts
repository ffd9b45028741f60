import { shell } from 'electron';

/** Opens one of two folders in the system's file manager; false when it says why not. */
export function folderOpener(
  folders: Readonly<Record<'workspace' | 'logs', string>>,
): (folder: 'workspace' | 'logs') => Promise<boolean> {
  return async (folder) => (await shell.openPath(folders[folder])) === '';
}
