import { limitInSentence } from '#shared/sizing/limit-names.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ReportPage } from '../report-page.ts';
import { join, type Scribe, type Shown, words } from '../shown.ts';

/** The plan in one strip: entry, stop, targets, size and risk. */
export function keyFigures({ draft, sized, context }: ReportFacts, scribe: Scribe): ReportPage['figures'] {
  const { entry, stop, result } = sized;
  const fromClose = entry / context.close - 1;
  const entryNote: Shown =
    entry === context.close
      ? words('the last close')
      : join(scribe.percent(fromClose, 1, 'always'), ' from the close');
  const one = result.targets.length === 1;
  return [
    { label: 'Entry', value: scribe.price(entry), note: entryNote },
    { label: 'Stop', value: scribe.price(stop), note: scribe.percent(result.stopFraction, 2, 'always') },
    ...result.targets.map(({ price, changeFraction, rewardToRisk }, index) => ({
      label: one ? 'Target' : `Target ${index + 1}`,
      value: scribe.price(price),
      note: join(scribe.percent(changeFraction, 1, 'always'), ' · ', scribe.number(rewardToRisk, 2), ' R'),
    })),
    {
      label: draft.side === 'long' ? 'Shares to buy' : 'Shares to sell short',
      value: scribe.quantity(result.quantity),
      note: words(`by the ${limitInSentence(result.bindingLimit)}`),
    },
    {
      label: 'At risk',
      value: scribe.dollars(result.riskDollars),
      note: join(scribe.percent(result.riskFraction), ' of the account'),
    },
  ];
}
