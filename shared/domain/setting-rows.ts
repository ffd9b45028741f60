import type { Settings } from './settings.ts';
import { textSizes } from './text-size.ts';

export const settingSections = ['Looks', 'Sizing', 'Data', 'Meetings', 'Keys'] as const;

/** The settings that hold one of a few words, or yes and no. */
type FieldOf<Value> = {
  [Field in keyof Settings]: Settings[Field] extends Value ? Field : never;
}[keyof Settings];

/** How a setting is changed. */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly field: FieldOf<string>;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  /** Yes and no; `isOnWhen` is the value that the words mean by On. */
  | { readonly kind: 'switch'; readonly field: FieldOf<boolean>; readonly isOnWhen: boolean }
  | { readonly kind: 'account' | 'risk' | 'caps' | 'keys' };

/** A line of the settings. */
export interface SettingRow {
  readonly id: string;
  readonly section: (typeof settingSections)[number];
  readonly title: string;
  /** What it does, in a sentence. */
  readonly sentence: string;
  /** What it is looked for by, beside its title and its sentence. */
  readonly words: string;
  /** What a reset puts back to how it was delivered. */
  readonly fields: readonly (keyof Settings)[];
  readonly control: SettingControl;
}

/** Every setting that is no more than a preference; what the screens work on is kept where it is worked on. */
export const settingRows: readonly SettingRow[] = [
  {
    id: 'theme',
    section: 'Looks',
    title: 'Theme',
    sentence: 'System follows the light or dark mode of the computer.',
    words: 'dark light night colour color appearance',
    fields: ['theme'],
    control: {
      kind: 'choice',
      field: 'theme',
      choices: [
        { value: 'system', label: 'System' },
        { value: 'dark', label: 'Dark' },
        { value: 'light', label: 'Light' },
      ],
    },
  },
  {
    id: 'contrast',
    section: 'Looks',
    title: 'Contrast',
    sentence: 'High draws text at 7 to 1 and every border, dark or light. System follows the computer.',
    words: 'high contrast accessibility theme borders low vision',
    fields: ['contrast'],
    control: {
      kind: 'choice',
      field: 'contrast',
      choices: [
        { value: 'system', label: 'System' },
        { value: 'standard', label: 'Standard' },
        { value: 'high', label: 'High' },
      ],
    },
  },
  {
    id: 'textSize',
    section: 'Looks',
    title: 'Text size',
    sentence:
      'Text and all that is around it, also on the axes of the charts. Not in meetings, which have their own.',
    words: 'font scale bigger larger smaller zoom accessibility percent',
    fields: ['textSize'],
    control: {
      kind: 'choice',
      field: 'textSize',
      choices: textSizes.map((value) => ({ value, label: `${value} %` })),
    },
  },
  {
    id: 'candles',
    section: 'Looks',
    title: 'Candle colours',
    sentence: 'Up first, then down. Blue and orange can be told apart with colour-blind eyes.',
    words: 'palette green red blue orange colour color blind',
    fields: ['candleColours'],
    control: {
      kind: 'choice',
      field: 'candleColours',
      choices: [
        { value: 'blueOrange', label: 'Blue, orange' },
        { value: 'greenRed', label: 'Green, red' },
        { value: 'redGreen', label: 'Red, green' },
      ],
    },
  },
  {
    id: 'account',
    section: 'Sizing',
    title: 'Account',
    sentence: 'What new tickets are sized on. Tickets that are saved or being edited keep theirs.',
    words: 'capital equity money dollars size',
    fields: ['accountCents'],
    control: { kind: 'account' },
  },
  {
    id: 'risk',
    section: 'Sizing',
    title: 'Risk budget',
    sentence: 'What a new trade may lose at its stop, in percent of the account or in dollars.',
    words: 'risk per trade loss stop percent',
    fields: ['risk'],
    control: { kind: 'risk' },
  },
  {
    id: 'caps',
    section: 'Sizing',
    title: 'Caps',
    sentence: 'Limits that a new trade may not pass beside its risk; an empty one does not bind.',
    words: 'limits weight exposure cash tail heat concentration',
    fields: ['caps'],
    control: { kind: 'caps' },
  },
  {
    id: 'refresh',
    section: 'Data',
    title: 'Refresh',
    sentence: 'Daily asks the providers for every series once after each close, while Stopline is open.',
    words: 'schedule download update provider network automatic daily',
    fields: ['refreshSchedule'],
    control: {
      kind: 'choice',
      field: 'refreshSchedule',
      choices: [
        { value: 'off', label: 'When I ask' },
        { value: 'daily', label: 'Daily' },
      ],
    },
  },
  {
    id: 'check',
    section: 'Data',
    title: 'Check before import',
    sentence: 'Shows the first rows of each file as they will be read, and asks before they are stored.',
    words: 'preview file csv confirm',
    fields: ['checkBeforeImport'],
    control: { kind: 'switch', field: 'checkBeforeImport', isOnWhen: true },
  },
  {
    id: 'notifications',
    section: 'Data',
    title: 'Notifications',
    sentence: 'Tells of alerts beside the window. Off, they are only written into the log of the Monitor.',
    words: 'alerts mute trigger sound',
    fields: ['alertsMuted'],
    control: { kind: 'switch', field: 'alertsMuted', isOnWhen: false },
  },
  {
    id: 'introduction',
    section: 'Looks',
    title: 'First steps',
    sentence: 'A card beside the chart that explains the desk in three steps.',
    words: 'introduction tour onboarding help tutorial welcome',
    fields: ['introduction'],
    control: {
      kind: 'choice',
      field: 'introduction',
      choices: [
        { value: 'due', label: 'At the next start' },
        { value: 'done', label: 'Off' },
      ],
    },
  },
  {
    id: 'amounts',
    section: 'Meetings',
    title: 'Show amounts',
    sentence: 'Off, dollars, sizes and private words are dots, also at the next start.',
    words: 'mask hide privacy share screen meeting presentation',
    fields: ['amountsHidden'],
    control: { kind: 'switch', field: 'amountsHidden', isOnWhen: false },
  },
  {
    id: 'singleKeys',
    section: 'Keys',
    title: 'Single keys',
    sentence: 'Letters, digits and signs act without Ctrl or Alt. Off suits speech input and shaky hands.',
    words: 'shortcuts accessibility letters type search',
    fields: ['singleKeys'],
    control: { kind: 'switch', field: 'singleKeys', isOnWhen: true },
  },
  {
    id: 'keys',
    section: 'Keys',
    title: 'Keys of the commands',
    sentence: 'Press a command’s keys here, then the keys that it is to have.',
    words: 'shortcuts keyboard remap bindings hotkeys',
    fields: ['keys'],
    control: { kind: 'keys' },
  },
];

const simple = (text: string): string => text.toLowerCase();

/** The settings that every word of a query is in; all for an empty one. */
export function findSettings(query: string): readonly SettingRow[] {
  const asked = simple(query).split(/\s+/).filter(Boolean);
  return settingRows.filter(({ title, sentence, words, section }) => {
    const text = simple(`${section} ${title} ${sentence} ${words}`);
    return asked.every((word) => text.includes(word));
  });
}
