import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ParsedFile, ParsedSeries } from '#electron/sources/parsed-file.ts';
import type { ParsedSummary } from '../compute-contract.ts';

/** What a parsed file holds, without its columns. */
export function summarizeFile(file: ParsedFile): ParsedSummary {
  return { ...file, series: file.series.map(summarize) };
}

function summarize({ symbol, adjustment, bars: { day } }: ParsedSeries): ParsedSummary['series'][number] {
  const [first, last] = day.length === 0 ? [null, null] : [day[0], day[day.length - 1]];
  return {
    symbol,
    adjustment,
    bars: day.length,
    first: first === null ? null : toBusinessDate(first),
    last: last === null ? null : toBusinessDate(last),
  };
}
