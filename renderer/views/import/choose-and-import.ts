import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { importFiles } from './import-files.ts';

interface Choice {
  readonly what?: 'files' | 'folders';
  /** Shows what they hold before anything is stored, whatever the settings say. */
  readonly check?: boolean;
}

/** Lets the user choose files or folders in the system's dialog and imports them; nothing happens when none is chosen. */
export async function chooseAndImport({ what = 'files', check = false }: Choice = {}): Promise<void> {
  try {
    await importFiles(await request('import.choose', { what }), check ? { check } : {});
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
  }
}
