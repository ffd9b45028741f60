import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';

type Source = RequestInput<'note.read'>['source'];

/** Counts what was asked for, so that an answer that nobody waits for any more changes nothing. */
let asked = 0;

async function read(source: Source, name: string): Promise<void> {
  const { noteReading, showPlaybook, changeSettings } = deskStore.getState();
  const turn = ++asked;
  changeSettings({ screen: 'playbook' });
  noteReading({ state: 'reading', name });
  try {
    const answer = await request('note.read', { source, asOf: selectAsOf(deskStore.getState()) });
    if (turn !== asked) return;
    const { title, reading, asOfFrom, ...note } = answer;
    showPlaybook({ id: null, version: null, savedAtMs: null, title, note, asOfFrom, reading });
    changeSettings({ playbookId: null });
  } catch (error) {
    if (turn === asked) noteReading({ state: 'failed', message: messageOf(error) });
  }
}

/** Reads a note that was pasted or typed, and shows what was found in it. */
export const readPasted = (text: string): Promise<void> => read({ kind: 'text', text }, 'the note');

/** Reads a note from a file that was chosen or dropped. */
export const readFile = ({ token, name }: OfferedFile): Promise<void> => read({ kind: 'file', token }, name);

/** Lets the user choose a note in the system's dialog; nothing happens when none is chosen. */
export async function chooseNote(): Promise<void> {
  try {
    const [file] = await request('note.choose', {});
    if (file !== undefined) await readFile(file);
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
  }
}

/** Whether a file is a note by its content. */
export async function isNote({ token }: OfferedFile): Promise<boolean> {
  return (await request('note.recognise', { token })).isNote;
}

/** Forgets a note that is still being read. */
export function stopReading(): void {
  asked++;
  deskStore.getState().noteReading({ state: 'none' });
}
