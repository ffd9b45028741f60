import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

/** Answers the commands that open a dialog of choices. */
export function useDialogCommands(): void {
  const { openDialog } = deskStore.getState();
  useCommands({
    'settings.open': () => openDialog({ kind: 'settings' }),
    'chart.range': (typed) => openDialog({ kind: 'palette', mode: 'range', typed }),
    'chart.indicators': () => openDialog({ kind: 'palette', mode: 'indicators' }),
  });
}
