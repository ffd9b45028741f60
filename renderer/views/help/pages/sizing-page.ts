import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { tailIndexMove } from '#shared/sizing/draft/size-draft.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { defined, doIt, heading, type HelpPage, list, text } from './help-block.ts';

const start = { accountCents: 1, risk: { kind: 'fraction', value: 0.005 }, caps: {} } as const;
/** What a draft begins with, such as `6 % and 42 sessions`. */
function beginning(leverageMultiple: number | null): string {
  const { stop, horizonSessions } = defaultDraft(start, leverageMultiple);
  const distance = stop.kind === 'fraction' ? formatPercent(stop.fraction, 0) : 'a stop';
  return `${distance} and ${horizonSessions} sessions`;
}

export const sizingPage: HelpPage = {
  id: 'sizing',
  title: 'Sizing and stops',
  blocks: [
    text(
      'The size is what the risk you allow buys when the trade is lost at its stop, cut by every limit you set. ' +
        'Which limit bound stands under the size.',
    ),
    heading('Four ways to size'),
    list(
      'Risk to the stop: dollars or a share of the account, divided by the distance to the stop.',
      'Volatility target: so much that the position alone moves the account by the volatility you name.',
      'Multiple of ATR: the stop follows how far the instrument moves in a usual session.',
      'Half-Kelly: from the past mean, shown with its error, which is large; refused where the mean does not stand clear of it.',
    ),
    heading('The stop'),
    text(
      'A percentage, a price, a multiple of ATR or a swing low. ' +
        `A new draft starts at ${beginning(null)} for a plain fund, at ${beginning(3)} for a leveraged one: places to begin, no advice.`,
    ),
    heading('Three losses'),
    list(
      'At the stop: filled at its price.',
      'Through the median gap: what a usual open beyond such a stop has cost.',
      `On a ${formatPercent(tailIndexMove, 0)} day of the index: all in one session, nothing sold on the way.`,
    ),
    doIt('sizing.focus', 'ticket.save', 'tickets.show'),
    defined('quantity', 'riskAtStop', 'lossThroughGap', 'tailDayLoss', 'halfKelly', 'portfolioHeat'),
  ],
};
