import { civilDate, dayNumberOf, toDayNumber } from '#shared/domain/business-date.ts';
import { monthlyPublicationDay } from '#shared/domain/monthly-publication-day.ts';
import type { ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { acceptedRange } from './accepted-range.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { describeVerdict } from './describe-return.ts';
import { cannotCheck, formatFigure, placeAt } from './finding.ts';
import { judgeValue } from './judge-value.ts';

type Monthly = Extract<ClaimMeasure, { kind: 'monthly' }>;

/** The fewest days between two figures of a series that comes once a month. */
const fewestDays = 20;

/** Whether a series has a figure a month: its last ones lie so far apart. */
export function isMonthly({ bars: { day } }: ClaimSeries): boolean {
  const last = day.subarray(-7);
  return last.length > 1 && last.slice(1).every((one, i) => one - (last[i] as number) >= fewestDays);
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const monthIndex = (day: number): number => {
  const { year, month } = civilDate(day);
  return 12 * year + month - 1;
};
const monthText = (index: number): string => `${monthNames[index % 12]} ${Math.floor(index / 12)}`;

/**
 * What: a stated figure of a series that is published once a month.
 * Formula: the observation of the month itself, or over that of the month or the twelve months before less one.
 * Arguments: a series whose figures are dated within their month, what the note states, the day that may be read.
 * Range: see `ClaimFinding`.
 * First values: `cannotCheck` for a month that is not stored, or was not public on the day.
 * Source: definition; when a month is public, see `monthlyPublicationDay`.
 */
export function checkMonthly(
  series: ClaimSeries,
  { of, month, figure }: Omit<Monthly, 'kind'>,
  day: ClaimDay,
): ClaimFinding {
  const { symbol, bars, provenance } = series;
  const { unit } = figure;
  const refuse = (reason: string, missing: string[]) => cannotCheck(unit, reason, missing, [series]);
  const isPublic = (index: number): boolean =>
    monthlyPublicationDay(symbol, dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1)) <= day.through;
  const rows = Array.from(bars.day, (one, i) => ({
    index: monthIndex(one),
    close: bars.close[i] as number,
    i,
  })).filter(({ close }) => Number.isFinite(close));
  const wanted = month === null ? null : monthIndex(toDayNumber(month));
  if (wanted !== null && !isPublic(wanted))
    return refuse(
      `The figure of ${symbol} for ${monthText(wanted)} was not public on ${formatDay(day.through)}.`,
      [],
    );
  const at = rows.findLast(({ index }) => (wanted === null ? isPublic(index) : index === wanted));
  if (!at)
    return refuse(
      `There is no figure of ${symbol} for ${wanted === null ? 'a month that was public' : monthText(wanted)}.`,
      [symbol],
    );
  const newest = newestPublic(day.through, isPublic);
  if (wanted === null && at.index < newest)
    return refuse(
      `The last figure of ${symbol} is of ${monthText(at.index)}; that of ${monthText(newest)} was public.`,
      [symbol],
    );
  const back = of === 'level' ? 0 : of === 'monthChange' ? 1 : 12;
  const base = back === 0 ? null : rows.find(({ index }) => index === at.index - back);
  if (base === undefined)
    return refuse(`There is no figure of ${symbol} for ${monthText(at.index - back)}.`, [symbol]);
  const isPercent = provenance.unit === 'percent';
  if (of === 'level' && isPercent !== (unit === 'fraction' || unit === 'basisPoints'))
    return refuse(`${symbol} is in ${provenance.unit}, which is another unit.`, []);
  if (of !== 'level' && unit !== 'fraction')
    return refuse(`A change of ${symbol} is stated in per cent.`, []);
  const scale = isPercent ? (unit === 'basisPoints' ? 100 : 0.01) : 1;
  const value = base === null ? at.close * scale : at.close / base.close - 1;
  const range = acceptedRange(figure);
  const verdict = judgeValue(value, range, figure.value);
  const difference = value - figure.value;
  const judged = describeVerdict(verdict, figure, difference, base === null ? 'negative' : 'always');
  const shown = formatFigure(value, unit, 2, base === null ? 'negative' : 'always');
  const over =
    base === null
      ? `stood at ${shown} in ${monthText(at.index)}`
      : `changed by ${shown} from ${monthText(base.index)} to ${monthText(at.index)}`;
  const { from, to, because } = range;
  return {
    ...refuse('', []),
    verdict,
    sentence: `${symbol} ${over}, ${judged}.`,
    value: { value },
    accepts: { from, to, because },
    difference,
    from: base === null ? null : placeAt(series, base.i),
    to: placeAt(series, at.i),
  };
}

/** The last month whose figure was public on a day. */
function newestPublic(through: number, isPublic: (index: number) => boolean): number {
  let index = monthIndex(through);
  while (!isPublic(index)) index--;
  return index;
}
