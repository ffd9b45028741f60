import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { checkSeries, listSeriesIds } from '#electron/db/health/check-series.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, civilDate } from '#shared/domain/business-date.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { fillWorkspace } from '../support/store/fill-workspace.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const pageBytes = 16 * 1024;
const backupMs = Date.UTC(2025, 11, 20, 18);
const startMs = Date.UTC(2025, 11, 22, 18);
const dividend = { date: '2007-03-01' as BusinessDate, kind: 'dividend', value: 0.37 } as const;
const older = new Map(['AAA', 'BBB'].map((symbol, i) => [symbol, centBars(600, i + 1)]));
const newer = new Map(['AAA', 'BBB', 'CCC', 'DDD'].map((symbol, i) => [symbol, centBars(1500, i + 1)]));

/** A workspace whose backup is older than its cache.db by many years, two series and a dividend. */
async function workspaceAheadOfBackup(): Promise<string> {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, []);
  write(folder, older);
  const { services } = await startServices(folder, { nowMs: backupMs });
  await services.handlers['backup.make']({ jobId: 'backup' });
  await services.end();
  write(folder, newer);
  return folder;
}

function write(folder: string, all: ReadonlyMap<string, BarColumns>): void {
  const db = openCache(folder, { mode: 'write' });
  for (const [symbol, bars] of all) {
    const actions = bars.day.length > 600 ? [dividend] : [];
    writeSeries(db, freshSeries({ identity: { symbol }, bars, actions }));
  }
  db.close();
}

/** Starts on a workspace in which `ruin` changed the image of cache.db; what is there then, and the sentence about it. */
async function startRuined(folder: string, ruin: (image: Buffer) => void) {
  const file = join(folder, 'cache.db');
  const image = readFileSync(file);
  ruin(image);
  writeFileSync(file, image);
  const { startup, services } = await startServices(folder, { nowMs: startMs });
  await services.end();
  const notice = startup.state === 'ready' ? (startup.notices?.join(' ') ?? '') : startup.message;
  return { notice, db: openCache(folder, { mode: 'write' }) };
}

const yearOf = (day: number): number => civilDate(day).year;

describe('a damaged cache.db that is newer than its backup', () => {
  test('gives back every series that is whole, and says so', async () => {
    const folder = await workspaceAheadOfBackup();
    // The table of imports is empty here, and one page of its own: its loss costs no bar.
    const { notice, db } = await startRuined(folder, (image) =>
      image.fill(0xa5, ...pageOf(folder, 'import_rejection')),
    );
    for (const [symbol, bars] of newer) {
      expect(readBars(db, symbol)).toEqual(bars);
      expect(readActions(db, symbol)).toEqual([dividend]);
      expect(notice).toContain(`${symbol} (${older.has(symbol) ? 900 : '1,500'} of its 1,500 bars)`);
    }
    expect(notice).toContain('No series are lost.');
    db.close();
  });

  test('loses the year whose bytes changed, keeps what the backup has of it, and names the series', async () => {
    const folder = await workspaceAheadOfBackup();
    const [lostOld, lostNew] = [payloadOf(folder, 'AAA', 2006), payloadOf(folder, 'CCC', 2008)];
    const { notice, db } = await startRuined(folder, (image) => {
      flip(image, lostOld);
      flip(image, lostNew);
      image.fill(0xa5, ...pageOf(folder, 'import_rejection'));
    });
    // The backup had the year of AAA, so nothing of it is lost.
    expect(readBars(db, 'AAA')).toEqual(newer.get('AAA'));
    const bars = newer.get('CCC') as BarColumns;
    expect(readBars(db, 'CCC')?.close).toEqual(bars.close.filter((_, row) => yearOf(bars.day[row]) !== 2008));
    expect(notice).toMatch(/Lost or older series: CCC \(had 1,500 bars/);
    expect(notice).not.toMatch(/older series:.*AAA/);
    db.close();
  });

  test('is not mixed with bars from before a restatement', async () => {
    const folder = await workspaceAheadOfBackup();
    const halved = newer.get('AAA') as BarColumns;
    const half = (column: Float64Array) => column.map((value) => value / 2);
    const bars = {
      ...halved,
      open: half(halved.open),
      high: half(halved.high),
      low: half(halved.low),
      close: half(halved.close),
    };
    write(folder, new Map([['AAA', bars]]));
    const lost = payloadOf(folder, 'AAA', 2006);
    const { notice, db } = await startRuined(folder, (image) => {
      flip(image, lost);
      image.fill(0xa5, ...pageOf(folder, 'import_rejection'));
    });
    expect(readBars(db, 'AAA')).toEqual(older.get('AAA'));
    expect(readBars(db, 'BBB')).toEqual(newer.get('BBB'));
    expect(notice).toMatch(/Lost or older series: AAA \(had 1,500 bars/);
    db.close();
  });

  test('with any page of it lost gives a start, and never a bar that was not written', async () => {
    const source = await workspaceAheadOfBackup();
    const image = readFileSync(join(source, 'cache.db'));
    const pages = image.length / pageBytes;
    let [fallbacks, more] = [0, 0];
    const step = process.env['STOPLINE_FULL'] === '1' ? 1 : Math.ceil(pages / 12);
    for (let page = 1; page < pages; page += step) {
      writeFileSync(join(source, 'cache.db'), image);
      const { notice, db } = await startRuined(source, (ruined) => {
        ruined.fill(page % 2 === 0 ? 0 : 0x5a, page * pageBytes, (page + 1) * pageBytes);
      });
      if (notice !== '') {
        fallbacks += 1;
        if (notice.includes('Recovered')) more += 1;
        for (const one of listSeriesIds(db)) {
          expect(checkSeries(db, one).intact).toBe(true);
          const written = newer.get(one.symbol) as BarColumns;
          const found = readBars(db, one.symbol) as BarColumns;
          const rows = [...found.day].map((day) => written.day.indexOf(day));
          expect(found.close).toEqual(Float64Array.from(rows, (row) => written.close[row]));
          // Never less than the backup had.
          expect(found.day.length).toBeGreaterThanOrEqual(older.get(one.symbol)?.day.length ?? 1);
        }
      }
      db.close();
    }
    console.log(`lost pages: ${fallbacks} starts from the backup, ${more} of them with newer bars recovered`);
    expect(fallbacks).toBeGreaterThan(2);
    expect(more).toBeGreaterThan(fallbacks / 3);
  });
});

/** Where a table's root page begins, and where it ends: a page that is not read for bars, but by every check. */
function pageOf(folder: string, table: string): [value: number, end: number] {
  const db = openCache(folder, { mode: 'read' });
  const row = db.row<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', table);
  db.close();
  const page = (row as { rootpage: number }).rootpage;
  return [(page - 1) * pageBytes, page * pageBytes];
}

function payloadOf(folder: string, symbol: string, year: number): Buffer {
  const db = openCache(folder, { mode: 'read' });
  const row = db.row<{ payload: Buffer }>(
    'SELECT payload FROM bar_block JOIN series ON series.id = series_id WHERE symbol = ? AND year = ?',
    symbol,
    year,
  );
  db.close();
  return (row as { payload: Buffer }).payload;
}

/** Changes one byte of a block, also in copies that SQLite left in the free part of a page. */
function flip(image: Buffer, payload: Buffer): void {
  const starts: number[] = [];
  for (let at = image.indexOf(payload); at >= 0; at = image.indexOf(payload, at + 1)) starts.push(at);
  if (starts.length === 0) throw new Error('the block does not stand in one piece');
  for (const start of starts) image[start + 200] ^= 1;
}
