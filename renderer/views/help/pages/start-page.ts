import { doIt, heading, type HelpPage, list, steps, text } from './help-block.ts';

export const startPage: HelpPage = {
  id: 'start',
  title: 'Getting started',
  blocks: [
    text(
      'Stopline turns an idea on ETFs into a sized position with a stop, targets and a horizon, and says what it would lose. ' +
        'It works offline on data in one folder of yours.',
    ),
    heading('On the Desk'),
    list(
      'Left, the watchlist: last, change, distance to three averages, age of the data.',
      'Middle, the candles with the averages and a lower pane. Wheel zooms, drag pans, a double click on an axis resets.',
      'Right, the size: fields above, what it may lose below. Every number answers when you press it or the word “how?”.',
    ),
    heading('The first quarter of an hour'),
    steps(
      'Drag the red stop line on the chart, or change the field Stop: the size follows so that the loss at the stop stays what you allow.',
      'Compare the three losses: at the stop, through a usual gap, on a very bad day of the index.',
      'Import prices of your own, or drop a market note on the window.',
    ),
    doIt('help.introduction', 'import.file', 'note.paste', 'palette.open'),
    heading('The simulated sample'),
    text(
      'A new workspace holds a simulation, labelled wherever it is shown. Data of the same symbol that you import takes its ' +
        'place; nothing decided on the sample says anything about a market.',
    ),
  ],
};
