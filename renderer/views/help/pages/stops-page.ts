import { formatPercent } from '#shared/format/format-percent.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import { defined, doIt, heading, type HelpPage, list, text } from './help-block.ts';

const indexStop = -0.06;
const multiple = 3;
const percent = (fraction: number): string => formatPercent(fraction, 1);

export const stopsPage: HelpPage = {
  id: 'stops',
  title: 'Stop coherence',
  blocks: [
    text(
      'Two stops on one idea can contradict each other. ' +
        `With the index stopped at ${percent(indexStop)}, a ${multiple}× fund stands at ${percent(multiple * indexStop)} after one such day ` +
        `and at ${percent((1 + indexStop) ** multiple - 1)} or lower over any path. A stop of −12 % on the fund is therefore hit first, ` +
        'and the one on the index never acts.',
    ),
    heading('On the Stops screen'),
    list(
      `Type the view once: an index, a stop, a target. It is restated on up to ${mostInstruments} instruments.`,
      'Where nothing fixes the multiple, the level comes from beta and says so: a tendency and no bound.',
      'A stop that cannot act is named in a sentence, with the coherent pair to take instead. One undo takes it back.',
    ),
    heading('Chances'),
    text(
      'Chance of stop, target or neither by day, in closed form and drawn from history side by side. Where they differ, history ' +
        'holds jumps and clusters that the formula does not know.',
    ),
    doIt('screen.stops', 'stops.keepView', 'stops.toSizing'),
    defined('impliedStopOneDay', 'impliedStopAnyPath', 'touchProbability', 'bootstrapTouch', 'expectedR'),
  ],
};
