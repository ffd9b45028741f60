import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { SignDisplay } from '#shared/format/format-number.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import type { ClaimSeries } from './claim-series.ts';
import { describePlace, formatApart, formatFigure } from './finding.ts';

const hedges: Readonly<Record<StatedFigure['hedge'], string>> = {
  exact: '',
  approximately: '~',
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  justOver: 'just over ',
  justUnder: 'just under ',
};

/** A stated figure as it was printed, with its hedge and both ends of a range. */
export function describeStated(
  { value, to, unit, decimals, hedge }: StatedFigure,
  sign: SignDisplay = 'always',
): string {
  const first = `${hedges[hedge]}${formatFigure(value, unit, decimals, sign)}`;
  return to === undefined ? first : `${first} to ${formatFigure(to, unit, decimals, sign)}`;
}

/** How a value stands to what was stated. */
export function describeVerdict(
  verdict: Exclude<ClaimFinding['verdict'], 'cannotCheck'>,
  figure: StatedFigure,
  difference: number,
  sign: SignDisplay = 'always',
): string {
  const stated = describeStated(figure, sign);
  const apart = formatApart(difference, figure.unit);
  return {
    confirmed: `as stated (${stated})`,
    offBy: `off by ${apart} from ${stated}`,
    contradicted: `not ${stated}: ${apart} away`,
  }[verdict];
}

/** What a change was, between which closes, and how that stands to what was stated. */
export function describeReturn(
  series: ClaimSeries,
  figure: StatedFigure,
  finding: ClaimFinding,
  { base, last }: { readonly base: number; readonly last: number },
): string {
  const { verdict, value, priceReturn, nearestTrueBase: nearest, basis } = finding;
  const { unit } = figure;
  const found = value.value as number;
  const byTotal = basis === 'total';
  const close = byTotal && series.total.close !== null ? series.total.close : series.bars.close;
  const between = `from ${describePlace(series, base, close)} to ${describePlace(series, last, close)}`;
  const what = `${series.symbol} ${formatFigure(found, unit)} ${between}${byTotal ? ', with dividends' : ''}`;
  const judged =
    verdict === 'cannotCheck' ? '' : describeVerdict(verdict, figure, finding.difference as number);
  const price =
    byTotal && priceReturn.value !== null
      ? ` The price alone: ${formatFigure(priceReturn.value, unit)}.`
      : '';
  const other =
    nearest === null
      ? ''
      : ` A base of ${formatDate(nearest.date)} makes it true (${formatFigure(nearest.value, unit)}).`;
  return `${what}, ${judged}.${price}${other}`;
}
