import { chooseAndImport } from '#renderer/views/import/choose-and-import.ts';
import { chooseNote } from '#renderer/views/playbook/files/read-note.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

/** Answers the commands that belong to no panel. */
export function useAppCommands(): void {
  const { openDialog, changeSettings } = deskStore.getState();
  useCommands({
    'import.file': () => void chooseAndImport(),
    'import.folder': () => void chooseAndImport({ what: 'folders' }),
    'import.check': () => void chooseAndImport({ check: true }),
    'note.open': () => void chooseNote(),
    'note.paste': () => {
      deskStore.getState().noteReading({ state: 'asking' });
      changeSettings({ screen: 'playbook' });
    },
    'palette.open': () => openDialog({ kind: 'palette', mode: 'everything' }),
    'symbol.search': (typed) => openDialog({ kind: 'palette', mode: 'symbol', typed }),
    'chart.compare': () => openDialog({ kind: 'palette', mode: 'comparison' }),
    'screen.desk': () => changeSettings({ screen: 'desk' }),
    'screen.compare': () => changeSettings({ screen: 'compare' }),
    'screen.leverage': () => changeSettings({ screen: 'leverage' }),
    'screen.stops': () => changeSettings({ screen: 'stops' }),
    'screen.pairs': () => changeSettings({ screen: 'pairs' }),
    'screen.playbook': () => changeSettings({ screen: 'playbook' }),
    'screen.monitor': () => changeSettings({ screen: 'monitor' }),
    'screen.data': () => changeSettings({ screen: 'data' }),
    'shortcuts.show': () => openDialog({ kind: 'shortcuts' }),
    'about.show': () => openDialog({ kind: 'about' }),
  });
}
