import type { ComparisonAlignment, ComparisonRequest } from '#shared/ipc/compare-schemas.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { type ComparedSeries, drawnCloses } from './compared-series.ts';

/** `IWM`, `IWM and SPY`, `IWM, SPY and TNA`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const sessionsText = (count: number): string =>
  `${formatNumber(count, 0)} ${count === 1 ? 'session' : 'sessions'}`;

function alignmentRemarks(series: readonly ComparedSeries[], alignment: ComparisonAlignment): string[] {
  const { common, beginsWith, endsWith, missing } = alignment;
  const remarks = [
    `${listed(series.map(({ symbol }) => symbol))} share ${sessionsText(common.sessions)}, ${formatDate(common.from)} to ${formatDate(common.to)}.`,
  ];
  if (beginsWith !== null) {
    remarks.push(`Clipped to ${formatDate(common.from)} because ${beginsWith} begins then.`);
  }
  if (endsWith !== null) remarks.push(`Clipped to ${formatDate(common.to)} because ${endsWith} ends then.`);
  for (const { symbol, count, dates } of missing) {
    const others = count - dates.length;
    const days = listed(dates.toReversed().map(formatDate));
    const on =
      others === 0
        ? days
        : `${dates.toReversed().map(formatDate).join(', ')} and ${formatNumber(others, 0)} earlier`;
    remarks.push(`${symbol} is missing on ${sessionsText(count)}, left out for all: ${on}.`);
  }
  return remarks;
}

/** What a reader must know of how the series were brought together, in sentences. */
export function comparisonRemarks(
  series: readonly ComparedSeries[],
  alignment: ComparisonAlignment | null,
  { basis }: Pick<ComparisonRequest, 'basis'>,
): string[] {
  const otherBasis = series.filter((one) => !one.isLevel && drawnCloses(one, basis).basis !== basis);
  const remarks = alignment === null ? [] : alignmentRemarks(series, alignment);
  if (otherBasis.length > 0) {
    const symbols = listed(otherBasis.map(({ symbol }) => symbol));
    remarks.push(
      basis === 'total'
        ? `${symbols} without dividends: the price is drawn beside the others' total return.`
        : `${symbols} with dividends built in: the total return is drawn beside the others' price.`,
    );
  }
  for (const { symbol, withheldFrom, lagSessions } of series) {
    if (withheldFrom === null) continue;
    remarks.push(
      `${symbol} of ${formatDate(withheldFrom)} was not public yet: its figures come out ${sessionsText(lagSessions)} later.`,
    );
  }
  return remarks;
}
