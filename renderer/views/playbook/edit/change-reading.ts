import { deskStore } from '#renderer/state/store.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';

/** Changes the reading that is open, as one step that can be undone. */
export function changeReading(change: (reading: NoteReading) => NoteReading): void {
  const { playbook, editPlaybook } = deskStore.getState();
  if (playbook !== null) editPlaybook({ reading: change(playbook.reading) });
}
