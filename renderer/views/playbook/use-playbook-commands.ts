import { playbookSubject } from '#renderer/state/playbook-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { duplicatePlaybook, exportPlaybook, importPlaybook, savePlaybook } from './files/playbook-files.ts';

/** Lets the field that has the keys take what was typed, as leaving it does. */
function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}

/** Answers the commands of the Playbook screen while it is on. */
export function usePlaybookCommands(list: () => void): void {
  const { undoStep } = deskStore.getState();
  useCommands({
    'playbook.save': () => {
      takeTyped();
      void savePlaybook();
    },
    'playbook.list': list,
    'playbook.duplicate': () => void duplicatePlaybook(),
    'playbook.undo': () => void undoStep(playbookSubject),
    'playbook.export': () => void exportPlaybook(),
    'playbook.import': () => void importPlaybook(),
  });
}
