import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import type { SplitRow } from '#shared/ipc/split-schemas.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import type { StoreContext } from '../store-context.ts';
import { type SplitLine, splitLines } from './split-lines.ts';

interface Input {
  readonly symbol: string | null;
  readonly asOf: BusinessDate | null;
}

/** Every split that is recorded or was applied, by symbol and date; nothing dated after the as-of day, nor done since. */
export function listSplits(context: StoreContext, { symbol, asOf }: Input): SplitRow[] {
  const cache = context.cache();
  const rows = listSeries(cache)
    .filter(({ identity, intact }) => intact && (symbol === null || identity.symbol === symbol))
    .flatMap(({ identity }) =>
      readActions(cache, identity.symbol)
        .filter(({ kind }) => kind === 'split')
        .map(({ date, value }) => row(identity.symbol, date, value, true, null)),
    );
  if (asOf !== null) return rows.filter(({ date }) => date <= asOf);
  for (const line of splitLines(context.user(), symbol)) {
    const { date, newPerOld } = line.detail;
    const at = rows.findIndex((known) => known.symbol === line.symbol && known.date === date);
    const isRecorded = rows[at]?.recorded ?? false;
    const merged = row(line.symbol, date as BusinessDate, rows[at]?.newPerOld ?? newPerOld, isRecorded, line);
    if (at < 0) rows.push(merged);
    else rows[at] = merged;
  }
  return rows.sort((a, b) => (`${a.symbol} ${a.date}` < `${b.symbol} ${b.date}` ? -1 : 1));
}

function row(
  symbol: string,
  date: BusinessDate,
  newPerOld: number,
  recorded: boolean,
  line: SplitLine | null,
): SplitRow {
  const isoTime = (ms: number): string => new Date(ms).toISOString();
  return {
    symbol,
    date,
    newPerOld,
    words: formatSplit(newPerOld),
    recorded,
    restatement: line && {
      at: isoTime(line.atMs),
      sentence: line.sentence,
      undoneAt: line.undoneAtMs === null ? null : isoTime(line.undoneAtMs),
    },
  };
}
