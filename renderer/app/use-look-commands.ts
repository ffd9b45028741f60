import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { defaultTextSize, stepTextSize, type TextSize } from '#shared/domain/text-size.ts';
import type { Settings } from '#shared/domain/settings.ts';

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

/** Changes what a look is made of, as it is now, and says what has changed where the eye may miss it. */
function change(make: (settings: Settings) => { readonly look: Partial<Settings>; readonly said?: string }) {
  return (): void => {
    const { settings, changeSettings, notify } = deskStore.getState();
    if (settings === null) return;
    const { look, said } = make(settings);
    changeSettings(look);
    if (said !== undefined) notify('information', said, 'public');
  };
}

const candles = (candleColours: Settings['candleColours']) => ({
  look: { candleColours },
  said: `Candles: ${colourNames[candleColours]}.`,
});

const text = (textSize: TextSize, { meeting }: Settings) => ({
  look: { textSize },
  said: meeting === null ? `Text at ${textSize} %.` : 'In a meeting the text has its own size.',
});

function toggledContrast() {
  const isHigh = document.documentElement.dataset['contrast'] === 'high';
  return {
    look: { contrast: isHigh ? 'standard' : 'high' },
    said: isHigh ? 'Standard contrast.' : 'High contrast.',
  } as const;
}

/** Answers the commands of themes, colours and the size of text. */
export function useLookCommands(): void {
  useCommands({
    'theme.cycle': change(({ theme }) => ({ look: { theme: next(themes, theme) } })),
    'theme.system': change(() => ({ look: { theme: 'system' } })),
    'theme.dark': change(() => ({ look: { theme: 'dark' } })),
    'theme.light': change(() => ({ look: { theme: 'light' } })),
    'theme.contrast': change(toggledContrast),
    'colours.cycle': change(({ candleColours }) => candles(next(colours, candleColours))),
    'colours.blueOrange': change(() => candles('blueOrange')),
    'colours.greenRed': change(() => candles('greenRed')),
    'colours.redGreen': change(() => candles('redGreen')),
    'font.bigger': change((settings) => text(stepTextSize(settings.textSize, 1), settings)),
    'font.smaller': change((settings) => text(stepTextSize(settings.textSize, -1), settings)),
    'font.reset': change((settings) => text(defaultTextSize, settings)),
  });
}
