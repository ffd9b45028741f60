import { notAvailable } from '#shared/format/format-number.ts';
import { claimText, figureText, valueText, windowText } from '#shared/format/figure-text.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { CheckedClaim } from '#shared/ipc/claim-schemas.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { PageTable } from '../report-page.ts';
import { join, type Scribe, type Shown, words } from '../shown.ts';

const mostRows = 5;
const verdicts: Readonly<Record<CheckedClaim['verdict'], string>> = {
  confirmed: 'confirmed',
  offBy: 'off',
  contradicted: 'contradicted',
  cannotCheck: 'cannot check',
};

/** What a committee must see comes first. */
const order = ['contradicted', 'offBy', 'confirmed', 'cannotCheck'];

/** What the note claims, held against the data. */
export function claimTable({ claims }: ReportFacts, scribe: Scribe): PageTable {
  const title = 'Claims of the note';
  if (claims.value === null) return { title, headings: [], rows: [], note: words(claims.reason) };
  const { title: note, asOf, stated, answer } = claims.value;
  const { confirmed, offBy, contradicted, cannotCheck } = answer.counts;
  const checked = answer.claims.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const shown = checked.flatMap((found) => {
    const claim = stated.find(({ id }) => id === found.id);
    return claim ? [{ claim, found }] : [];
  });
  return {
    title,
    headings: ['Claim', 'Stated', 'Found', 'Verdict'],
    rows: shown.slice(0, mostRows).map(({ claim, found }) => cellsOf(claim, found)),
    note: join(
      scribe.own(`“${note}”`),
      ` of ${formatDate(asOf)}: `,
      scribe.number(confirmed, 0),
      ' confirmed, ',
      scribe.number(offBy, 0),
      ' off, ',
      scribe.number(contradicted, 0),
      ' contradicted, ',
      scribe.number(cannotCheck, 0),
      ' not checkable.',
    ),
  };
}

function cellsOf(claim: Claim, found: CheckedClaim): Shown[] {
  const { measure } = claim;
  const window = 'window' in measure && measure.window.kind !== 'open' ? windowText(measure.window) : '';
  const stated: Shown =
    'figure' in measure ? { text: figureText(measure.figure), values: [measure.figure.value] } : words('');
  const value: Shown =
    found.value.value === null
      ? words(notAvailable)
      : { text: valueText(found.value.value, found.unit), values: [found.value.value] };
  const said = [claim.symbol, claimText(claim), window].filter((part) => part !== '').join(' ');
  return [words(said), stated, value, words(verdicts[found.verdict])];
}
