import { openFolder } from '#renderer/views/help/open-folder.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { helpPageFor } from '#renderer/views/help/help-page-for.ts';

async function openLogs(): Promise<void> {
  const problem = await openFolder('logs');
  if (problem !== '') deskStore.getState().notify('problem', problem);
}

/** Answers the commands that explain the app or help to find a fault. */
export function useHelpCommands(): void {
  const { openDialog, changeSettings } = deskStore.getState();
  useCommands({
    'help.show': () => openDialog({ kind: 'help', page: helpPageFor(document.activeElement) }),
    'help.definitions': () => openDialog({ kind: 'definitions' }),
    'help.introduction': () => changeSettings({ introduction: 'asked', screen: 'desk' }),
    'diagnostics.copy': () => openDialog({ kind: 'diagnostics' }),
    'logs.open': () => void openLogs(),
  });
}
