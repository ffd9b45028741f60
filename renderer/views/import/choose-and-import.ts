import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { importFiles } from './import-files.ts';

/**
 * Lets the user choose files in the system's dialog and imports them; nothing happens when none is chosen.
 * @param check shows what they hold before anything is stored, whatever the settings say
 */
export async function chooseAndImport(check = false): Promise<void> {
  try {
    await importFiles(await request('import.choose', {}), check ? { check } : {});
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
  }
}
