import { formatNumber, notAvailable } from '#shared/format/format-number.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { PageTable } from '../report-page.ts';
import { join, type Scribe, type Shown, words } from '../shown.ts';

/** How large the position is beside the account. */
export function positionTable({ draft, context, sized }: ReportFacts, scribe: Scribe): PageTable {
  const { result } = sized;
  const { leverageMultiple, openRisk } = context;
  const exposure = result.leverageAdjustedExposureDollars;
  const share = result.leverageAdjustedExposureFraction;
  const others: Shown = openRisk.tickets === 0 ? words('none') : scribe.dollars(openRisk.dollars, 0);
  return {
    title: 'Size and exposure',
    headings: ['', 'Dollars', 'Of account'],
    rows: [
      [words('Account'), scribe.dollars(draft.accountDollars, 0), words('')],
      [words('Position'), scribe.dollars(result.notionalDollars, 0), scribe.percent(result.weightFraction)],
      [
        words(
          leverageMultiple === null
            ? 'With its leverage'
            : `At ${formatNumber(leverageMultiple, 0)}× leverage`,
        ),
        exposure === null ? words(notAvailable) : scribe.dollars(exposure, 0),
        share === null ? words(notAvailable) : scribe.percent(share),
      ],
      [words('R a share'), { ...scribe.price(result.riskPerShare) }, words('')],
      [words('Other open risk'), others, words('')],
    ],
    note:
      leverageMultiple === null
        ? words('Its leverage is not known, so neither its exposure nor its loss on a crash day is.')
        : join('Whole shares; sized before costs.'),
  };
}
