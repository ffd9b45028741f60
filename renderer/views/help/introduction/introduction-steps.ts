import type { CommandId } from '#shared/domain/commands.ts';

export interface IntroductionStep {
  readonly title: string;
  readonly text: string;
  /** What is spoken of, outlined while the step is on. */
  readonly target: string;
  readonly commands: readonly CommandId[];
}

/** What a first start explains, in this order. */
export const introductionSteps: readonly IntroductionStep[] = [
  {
    title: 'What you see',
    text:
      'Candles with three averages; the watchlist says how far each series stands from them. A new workspace shows a simulated ' +
      'sample, labelled wherever it is shown. Press any number to ask how it came about.',
    target: '.chart-canvas, [data-painted]',
    commands: [],
  },
  {
    title: 'Drag the stop, read the size',
    text:
      'Take the red dashed line on the chart, or type the stop in its field, where the arrow keys step it. The size follows at ' +
      'once, so that the loss at the stop stays what you allow.',
    target: '.field-row[data-role="stop"]',
    commands: ['sizing.focus'],
  },
  {
    title: 'Bring your own',
    text:
      'Drop prices or a market note anywhere on the window. Data of the same symbol takes the place of the sample; a note ' +
      'becomes a playbook whose claims are checked.',
    target: '.header-actions',
    commands: ['import.file', 'note.paste', 'help.show'],
  },
];
