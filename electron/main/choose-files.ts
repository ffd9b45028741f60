import { BrowserWindow, dialog } from 'electron';

/** The system's dialog for price files; empty when the user cancels. */
export async function chooseFiles(): Promise<readonly string[]> {
  const options = {
    title: 'Import price files',
    properties: ['openFile' as const, 'multiSelections' as const],
    filters: [
      { name: 'Price files', extensions: ['csv', 'txt', 'tsv'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return answer.canceled ? [] : answer.filePaths;
}
