import { doIt, type HelpPage, text } from './help-block.ts';

export const keyboardPage: HelpPage = {
  id: 'keyboard',
  title: 'Keyboard',
  blocks: [
    text(
      'Everything can be done without a mouse. The palette finds every command and symbol by name; keys can be changed in the settings, and ' +
        'those without Ctrl or Alt can be switched off.',
    ),
    doIt('palette.open', 'shortcuts.show', 'settings.open'),
    { kind: 'keys' },
  ],
};
