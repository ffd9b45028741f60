import { BrowserWindow, dialog } from 'electron';

/** The system's dialog for a file to write; it asks before one is replaced. Null when the user cancels. */
export async function chooseTarget(suggestedName: string): Promise<string | null> {
  const options = { title: 'Save', defaultPath: suggestedName };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
