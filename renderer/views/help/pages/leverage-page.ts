import { amberShare } from '#shared/leverage/horizon-guardrail.ts';
import { expectedDrag } from '#shared/leverage/expected-drag.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { defined, doIt, heading, type HelpPage, list, text } from './help-block.ts';

const volatility = 0.22;

export const leveragePage: HelpPage = {
  id: 'leverage',
  title: 'Leveraged funds',
  blocks: [
    text(
      'A leveraged fund is set back to its multiple each day. Over longer holdings it earns more in trends and less in reversals ' +
        'than the multiple of the index; the difference grows with the variance.',
    ),
    text(
      `At a volatility of ${formatPercent(volatility, 0)}, a year costs a 3× fund ${formatPercent(-expectedDrag(3, volatility, 1), 0)} ` +
        `against the index to the power of three, an inverse −3× fund ${formatPercent(-expectedDrag(-3, volatility, 1), 0)}.`,
    ),
    heading('What the screen answers'),
    list(
      'What a holding earned: L × index, what compounding added or took, and what fees and tracking left.',
      'How far the multiple strays by holding length, and the cone of drawn paths ahead.',
      'The flow that a fund must trade at the close, and an inverse hedge with the band in which it holds.',
    ),
    heading('The horizon guardrail'),
    text(
      `A ticket on a leveraged fund counts the days held of the days allowed: amber from ${formatPercent(amberShare, 0)} of them, ` +
        'red beyond, or when the drag leaves what was to be expected.',
    ),
    doIt('screen.leverage', 'leverage.dates', 'leverage.ahead', 'leverage.hedge'),
    defined('realisedMultiple', 'compoundingEffect', 'expectedDrag', 'rebalancingFlow', 'daysHeld'),
  ],
};
