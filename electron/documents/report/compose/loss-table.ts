import { formatPercent } from '#shared/format/format-percent.ts';
import { notAvailable } from '#shared/format/format-number.ts';
import { tailIndexMove } from '#shared/sizing/draft/size-draft.ts';
import type { Loss } from '#shared/sizing/sizing-types.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ReportPage } from '../report-page.ts';
import { type Scribe, type Shown, words } from '../shown.ts';

/** What the position loses as planned, through a usual gap, and on a crash day; bars on one scale. */
export function lossTable({ sized }: ReportFacts, scribe: Scribe): ReportPage['losses'] {
  const { losses } = sized.result;
  const named: readonly (readonly [string, Loss])[] = [
    ['At the stop', losses.atStop],
    ['Median gap', losses.throughMedianGap],
    [`${formatPercent(tailIndexMove, 0)} index day`, losses.onTailDay],
  ];
  const largest = Math.max(0, ...named.map(([, { dollars }]) => dollars ?? 0));
  const unknown = named.flatMap(([name, loss]) =>
    loss.dollars === null ? [`${name}: ${loss.reason.replace(/\.$/, '')}.`] : [],
  );
  return {
    title: 'Three losses',
    headings: ['', 'Dollars', 'Of account', 'Price'],
    rows: named.map(([name, loss]) => [words(name), ...figuresOf(loss, scribe)]),
    shares: named.map(([, { dollars }]) => (dollars === null || largest === 0 ? null : dollars / largest)),
    note: words(
      unknown.length === 0
        ? 'Median gap: the usual open beyond such a stop in its own history.'
        : unknown.join(' '),
    ),
  };
}

function figuresOf(loss: Loss, scribe: Scribe): Shown[] {
  if (loss.dollars === null) return [words(notAvailable), words(notAvailable), words(notAvailable)];
  const { dollars, accountFraction, price } = loss;
  return [scribe.dollars(-dollars, 0), scribe.percent(-accountFraction), scribe.price(price)];
}
