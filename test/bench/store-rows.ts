import Database from 'better-sqlite3';
import { allocateBars, type BarColumns } from '../../shared/domain/bar-columns.ts';

/** The peer: what most programs do, one row a bar in a table clustered by series and day, with the same driver and pragmas. */
export interface RowStore {
  readonly write: (series: number, bars: BarColumns) => void;
  readonly inTransaction: (work: () => void) => void;
  readonly read: (series: number) => BarColumns;
  readonly close: () => void;
}

interface Row {
  readonly day: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

export function openRowStore(file: string): RowStore {
  const database = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -32768'])
    database.pragma(pragma);
  database.exec(`CREATE TABLE IF NOT EXISTS bar (series INTEGER NOT NULL, day INTEGER NOT NULL, open REAL, high REAL,
    low REAL, close REAL, volume REAL, PRIMARY KEY (series, day)) STRICT, WITHOUT ROWID`);
  const insert = database.prepare('INSERT OR REPLACE INTO bar VALUES (?, ?, ?, ?, ?, ?, ?)');
  const select = database.prepare<[number], Row>(
    'SELECT day, open, high, low, close, volume FROM bar WHERE series = ? ORDER BY day',
  );
  return {
    write: (series, { day, open, high, low, close, volume }) => {
      for (let i = 0; i < day.length; i += 1)
        insert.run(series, day[i], open[i], high[i], low[i], close[i], volume[i]);
    },
    inTransaction: (work) => database.transaction(work)(),
    read: (series) => columnsOf(select.all(series)),
    close: () => database.close(),
  };
}

function columnsOf(rows: readonly Row[]): BarColumns {
  const bars = allocateBars(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    bars.day[i] = row.day;
    bars.open[i] = row.open;
    bars.high[i] = row.high;
    bars.low[i] = row.low;
    bars.close[i] = row.close;
    bars.volume[i] = row.volume;
  }
  return bars;
}
