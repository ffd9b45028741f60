import type { BarColumns } from '#shared/domain/bar-columns.ts';

export interface CloseComparison {
  readonly disagreements: readonly { day: number; earlierClose: number; close: number }[];
  /** Days that both have and agree on. */
  readonly agreedDays: readonly number[];
}

// Below five basis points sources differ by when and how they round.
const leastFraction = 5e-4;

/**
 * Days that two sources both have, by whether their closes agree: within a rounding of `unit` or 5 basis points.
 * @param unit smallest step of the series: 0.01 for prices in dollars, 0 where every digit counts
 */
export function findDisagreements(earlier: BarColumns, fresh: BarColumns, unit: number): CloseComparison {
  const disagreements: { day: number; earlierClose: number; close: number }[] = [];
  const agreedDays: number[] = [];
  let old = 0;
  fresh.day.forEach((day, place) => {
    while (old < earlier.day.length && earlier.day[old] < day) old++;
    if (earlier.day[old] !== day) return;
    const [earlierClose, close] = [earlier.close[old], fresh.close[place]];
    const difference = Math.abs(close - earlierClose);
    if (difference > unit * 1.001 && difference > leastFraction * Math.abs(close))
      disagreements.push({ day, earlierClose, close });
    else if (!Number.isNaN(difference)) agreedDays.push(day);
  });
  return { disagreements, agreedDays };
}
