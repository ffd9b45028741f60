import { chooseAndImport } from '#renderer/views/import/choose-and-import.ts';
import { chooseNote } from '#renderer/views/playbook/files/read-note.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const themes = ['system', 'dark', 'light'] as const;
const colours = ['blueOrange', 'greenRed', 'redGreen'] as const;
const colourNames = {
  blueOrange: 'blue up, orange down',
  greenRed: 'green up, red down',
  redGreen: 'red up, green down',
} as const;

function next<Value>(values: readonly Value[], current: Value): Value {
  return values[(values.indexOf(current) + 1) % values.length] as Value;
}

function cycleColours(): void {
  const { settings, changeSettings, notify } = deskStore.getState();
  const candleColours = next(colours, settings?.candleColours ?? 'blueOrange');
  changeSettings({ candleColours });
  notify('information', `Candles: ${colourNames[candleColours]}.`, 'public');
}

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
    'screen.playbook': () => changeSettings({ screen: 'playbook' }),
    'screen.monitor': () => changeSettings({ screen: 'monitor' }),
    'screen.data': () => changeSettings({ screen: 'data' }),
    'theme.cycle': () =>
      changeSettings({ theme: next(themes, deskStore.getState().settings?.theme ?? 'system') }),
    'colours.cycle': cycleColours,
    'shortcuts.show': () => openDialog({ kind: 'shortcuts' }),
    'about.show': () => openDialog({ kind: 'about' }),
  });
}
