import { BrowserWindow, dialog } from 'electron';

const everything = { name: 'All files', extensions: ['*'] };
const dialogs = {
  files: {
    title: 'Import files',
    properties:
      process.platform === 'darwin'
        ? ['openFile', 'openDirectory', 'multiSelections']
        : ['openFile', 'multiSelections'],
    filters: [{ name: 'Market data', extensions: ['csv', 'txt', 'tsv', 'json', 'ics', 'zip'] }, everything],
  },
  // Linux and Windows have dialogs for files or for folders, never for both.
  folders: { title: 'Import folders', properties: ['openDirectory', 'multiSelections'] },
  note: {
    title: 'Read a note',
    properties: ['openFile'],
    filters: [{ name: 'Notes', extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'pdf'] }, everything],
  },
  playbook: {
    title: 'Open a playbook',
    properties: ['openFile'],
    filters: [{ name: 'Playbooks', extensions: ['json'] }, everything],
  },
  workspace: {
    title: 'Restore a saved workspace',
    properties: ['openFile'],
    filters: [{ name: 'Saved workspaces', extensions: ['stopline-backup'] }, everything],
  },
} satisfies Record<string, Electron.OpenDialogOptions>;

/** The system's dialog for files or folders to read; empty when the user cancels. */
export async function chooseFiles(kind: keyof typeof dialogs): Promise<readonly string[]> {
  const options: Electron.OpenDialogOptions = dialogs[kind];
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return answer.canceled ? [] : answer.filePaths;
}
