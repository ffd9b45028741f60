import { defined, doIt, heading, type HelpPage, list, text } from './help-block.ts';

export const pairsPage: HelpPage = {
  id: 'pairs',
  title: 'Pairs',
  blocks: [
    text(
      'One symbol long and another short, as if held between two dates: what each leg and both together earned, how the ratio ' +
        'stands against its past, and the same pair opened at the last close.',
    ),
    list(
      'Neutral by dollars, or by the beta of the long on the short as it was known when the holding began.',
      'Rebalanced never, at the first close of each month, or at each close; always back to the starting dollars.',
      'Shares are whole lots at or below the dollars of each leg, from the gross or from what the stop may lose.',
      'The stop lies at a fall of the ratio or at a z-score. What it loses depends on which leg moves, so both are shown.',
      'A borrow fee or costs that you do not type, and dividends that are not stored, are unknown and left out of the total.',
    ),
    heading('What it does not do'),
    text(
      'A ticket holds one symbol, so a pair is not put into tickets. A p-value says little over a short holding, and a low one is no ' +
        'promise that the two come back together.',
    ),
    doIt('screen.pairs', 'pairs.dates', 'pairs.size', 'pairs.hedge', 'pairs.swap', 'pairs.rebalancing'),
    defined('pairSpreadReturn', 'pairBeta', 'pairStopLoss', 'pairScore', 'pairHalfLife', 'pairCointegration'),
  ],
};
