import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { acceptedRange } from './accepted-range.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { lastClose } from './claim-span.ts';
import { describeVerdict } from './describe-return.ts';
import { cannotCheck, formatFigure, placeAt } from './finding.ts';
import { judgeValue } from './judge-value.ts';

/** What a series' own number is in the unit of a figure; null where the unit has no meaning for it. */
function factorOf(unit: StatedFigure['unit'], own: ClaimSeries['provenance']['unit']): number | null {
  if (own === 'percent')
    return (
      { fraction: 0.01, basisPoints: 100, points: 1 }[unit as 'fraction' | 'basisPoints' | 'points'] ?? null
    );
  if (own === 'millionDollars') return unit === 'dollars' ? 1e6 : null;
  return unit === 'fraction' || unit === 'basisPoints' || unit === 'sessions' || unit === 'calendarDays'
    ? null
    : 1;
}

/**
 * What: a stated level of a series against its last value.
 * Formula: the value in the figure's unit; a yield of 4.1 % is 0.041 and 410 basis points.
 * Arguments: a series, a figure, the day that may be read.
 * Range: see `ClaimFinding`.
 * First values: `cannotCheck` where the series has no such unit or no value of late.
 * Source: definition.
 */
export function checkLevel(series: ClaimSeries, figure: StatedFigure, day: ClaimDay): ClaimFinding {
  const { symbol, bars, provenance } = series;
  const { unit } = figure;
  const refuse = (reason: string, missing: string[]) => cannotCheck(unit, reason, missing, [series]);
  const factor = factorOf(unit, provenance.unit);
  if (factor === null) return refuse(`${symbol} is in ${provenance.unit}, which is another unit.`, []);
  const found = lastClose(series, day);
  if (found.reason !== null) return refuse(found.reason, [symbol]);
  const last = found.index;
  const { from, to, because, slack } = acceptedRange(figure);
  const value = (bars.close[last] as number) * factor;
  const verdict = judgeValue(value, { from, to, because, slack }, figure.value);
  const difference = value - figure.value;
  const judged = describeVerdict(verdict, figure, difference, 'negative');
  const isShare = unit === 'fraction' || unit === 'basisPoints';
  const level = isShare ? formatFigure(value, unit, 2, 'negative') : formatExact(Number(value.toFixed(4)));
  return {
    ...refuse('', []),
    verdict,
    sentence: `${symbol} stood at ${level} on ${formatDay(bars.day[last] as number)}, ${judged}.`,
    value: { value },
    accepts: { from, to, because },
    difference,
    to: placeAt(series, last),
  };
}
