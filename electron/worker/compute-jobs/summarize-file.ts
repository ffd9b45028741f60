import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { KnownFile } from '#electron/sources/parse-market-file.ts';
import type { ParsedSeries } from '#electron/sources/parsed-file.ts';
import type { FileContents, ParsedSummary } from '../compute-contract.ts';
import { statementsOf } from '../statements-of.ts';

const nothing: FileContents = { series: [], chains: [], statements: [], calendars: [] };

/** What a parsed file holds, without its columns and rows. */
export function summarizeFile(parsed: KnownFile): ParsedSummary {
  const { layoutName, dataRows, accepted, rejected, rejections, notes } = partOf(parsed);
  const counts = { layoutName, dataRows, accepted, rejected, rejections, notes };
  return { kind: parsed.kind, ...counts, ...nothing, ...contentsOf(parsed) };
}

/** What every kind of file says of itself. */
export function partOf(
  parsed: KnownFile,
): Omit<ParsedSummary, 'kind' | keyof FileContents> & { readonly layout: string } {
  switch (parsed.kind) {
    case 'series':
      return parsed.file;
    case 'chain':
      return parsed.chain;
    case 'positions':
      return parsed.positions;
    case 'calendar':
      return parsed.calendar;
  }
}

function contentsOf(parsed: KnownFile): Partial<FileContents> {
  switch (parsed.kind) {
    case 'series':
      return { series: parsed.file.series.map(summarizeSeries) };
    case 'chain':
      return {
        chains: parsed.chain.snapshots.map(({ underlying, quoteDate, quotes }) => {
          const expirations = quotes.map(({ expiration }) => expiration).sort();
          const [firstExpiration, lastExpiration] = [expirations[0], expirations[expirations.length - 1]];
          return { underlying, quoteDate, contracts: quotes.length, firstExpiration, lastExpiration };
        }),
      };
    case 'positions':
      return {
        statements: statementsOf(parsed.positions).map(({ account, date, lots, executions }) => ({
          account,
          date,
          positions: lots.length,
          executions: executions.length,
        })),
      };
    case 'calendar': {
      const { name, events } = parsed.calendar;
      const dates = events.map(({ date }) => date).sort();
      return { calendars: [{ name, events: events.length, first: dates[0], last: dates[dates.length - 1] }] };
    }
  }
}

function summarizeSeries({
  symbol,
  adjustment,
  bars: { day },
}: ParsedSeries): FileContents['series'][number] {
  const [first, last] = day.length === 0 ? [null, null] : [day[0], day[day.length - 1]];
  return {
    symbol,
    adjustment,
    bars: day.length,
    first: first === null ? null : toBusinessDate(first),
    last: last === null ? null : toBusinessDate(last),
  };
}
