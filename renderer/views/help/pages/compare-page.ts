import { fewestCompared, mostCompared, rollingLengths } from '#shared/domain/comparison.ts';
import { defined, doIt, type HelpPage, list, text } from './help-block.ts';

export const comparePage: HelpPage = {
  id: 'compare',
  title: 'Comparing',
  blocks: [
    text(
      `From ${fewestCompared} to ${mostCompared} symbols and macro series beside each other, one of them the base, over the usual windows and ` +
        'between any two dates.',
    ),
    list(
      'Price and total return stand side by side; what each earned in units of the base and how many points more.',
      'A yield changes in basis points, never in percent.',
      `Rolling figures over ${rollingLengths.join(', ')} sessions. Days that only some have are left out, and how many is said.`,
    ),
    doIt('screen.compare', 'compare.add', 'compare.dates', 'compare.basis'),
    defined('priceReturn', 'totalReturn', 'relativeReturn', 'maximumDrawdown', 'beta', 'correlation'),
  ],
};
