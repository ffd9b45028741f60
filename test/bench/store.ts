import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from '../../electron/db/open-cache.ts';
import { readBars } from '../../electron/db/queries/series/read-bars.ts';
import { writeImport } from '../../electron/db/queries/imports/write-import.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';
import { openRowStore } from './store-rows.ts';

const seriesCount = 200;
const barsEach = 5000;
const totalBars = seriesCount * barsEach;
const repeats = 7;
const peerName = 'row per bar, better-sqlite3';

/** Reading, writing and size of the block store against one row a bar, on cent prices with whole volumes. About a minute. */
export async function benchStore(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-bench-'));
  try {
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string): BenchRow[] {
  const series = Array.from({ length: seriesCount }, (_, i) =>
    freshSeries({ identity: { symbol: `S${i}` }, bars: centBars(barsEach, i) }),
  );
  const rowFile = join(folder, 'rows.db');

  const ourWrites = medianMs(repeats, (run) => {
    const db = openCache(join(folder, `write-${run}`), { mode: 'write' });
    const ms = timeMs(() => writeImport(db, null, series));
    db.close();
    return ms;
  });
  const peerSeries = series.slice(0, 20);
  const peerWrites = medianMs(repeats, (run) => {
    const rows = openRowStore(join(folder, `rows-${run}.db`));
    const ms = timeMs(() =>
      rows.inTransaction(() => peerSeries.forEach(({ bars }, i) => rows.write(i, bars))),
    );
    rows.close();
    return ms;
  });

  const rows = openRowStore(rowFile);
  rows.inTransaction(() => series.forEach(({ bars }, i) => rows.write(i, bars)));
  rows.close();
  const workspace = join(folder, 'write-0');
  const ourBytes = statSync(join(workspace, 'cache.db')).size / totalBars;
  const peerBytes = statSync(rowFile).size / totalBars;

  const db = openCache(workspace, { mode: 'read' });
  const peer = openRowStore(rowFile);
  let sum = 0;
  const readOurs = (i: number): void => void (sum += readBars(db, `S${i}`)?.close[0] ?? 0);
  const readPeer = (i: number): void => void (sum += peer.read(i).close[0]);
  const one = interleavedMedians({ ours: () => readOurs(7), peer: () => readPeer(7) }, 51);
  const million = interleavedMedians(
    { ours: () => series.forEach((_, i) => readOurs(i)), peer: () => series.forEach((_, i) => readPeer(i)) },
    repeats,
  );
  db.close();
  peer.close();
  if (!(sum > 0)) throw new Error('nothing was read');

  const ourRate = totalBars / ourWrites / 1000;
  const peerRate = (peerSeries.length * barsEach) / peerWrites / 1000;
  const row = (
    name: string,
    ours: number,
    other: number,
    unit: string,
    goal: string,
    met: boolean,
  ): BenchRow => {
    const ratio = unit === 'M bars/s' ? ours / other : other / ours;
    return { name, ours, peer: other, peerName, unit, ratio, goal, met };
  };
  const isQuick = one.ours <= 0.5 && one.peer / one.ours >= 8;
  return [
    row('read 5,000 bars', one.ours, one.peer, 'ms', '<= 0.5 ms and >= 8x', isQuick),
    row('read 1 M bars', million.ours, million.peer, 'ms', '<= 90 ms', million.ours <= 90),
    row('write 1 M bars', ourRate, peerRate, 'M bars/s', '>= 2 M bars/s', ourRate >= 2),
    row('size on disk', ourBytes, peerBytes, 'B/bar', '<= 16 B/bar', ourBytes <= 16),
  ];
}

function timeMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median of `times` measurements, after one that does not count. The counted ones are numbered from 0. */
function medianMs(times: number, measureOnce: (run: number) => number): number {
  measureOnce(times);
  const measured = Array.from({ length: times }, (_, run) => measureOnce(run)).sort((a, b) => a - b);
  return measured[Math.floor(times / 2)];
}
