import { closeSync, openSync, writeSync } from 'node:fs';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { centBars } from './cent-bars.ts';

/** A price file of many tickers, `T0`, `T1` and so on, with so many bars each, as data vendors sell them. */
export function writeBulkFile(path: string, tickers: number, barsEach: number): void {
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>\n');
    // A few different histories are as good as thousands, and made much sooner.
    const histories = [1, 2, 3, 4].map((seed) => rowsOf(barsEach, seed));
    for (let ticker = 0; ticker < tickers; ticker += 1)
      writeSync(handle, histories[ticker % histories.length].replaceAll('@', `T${ticker}.US`));
  } finally {
    closeSync(handle);
  }
}

function rowsOf(length: number, seed: number): string {
  const { day, open, high, low, close, volume } = centBars(length, seed);
  const rows = Array.from(day, (value, i) => {
    const date = toBusinessDate(value).replaceAll('-', '');
    return `@,D,${date},000000,${open[i]},${high[i]},${low[i]},${close[i]},${volume[i]},0\n`;
  });
  return rows.join('');
}
