import { type BarColumns, countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { civilDate, dayNumberOf } from '#shared/domain/business-date.ts';

/** The bars of each calendar year that has some, oldest first, as views (no copy). */
export function splitByYear(bars: BarColumns): { year: number; bars: BarColumns }[] {
  const parts: { year: number; bars: BarColumns }[] = [];
  for (let from = 0; from < bars.day.length; ) {
    const { year } = civilDate(bars.day[from]);
    const through = countBarsThrough(bars.day, dayNumberOf(year, 12, 31));
    parts.push({ year, bars: viewBars(bars, from, through) });
    from = through;
  }
  return parts;
}
