import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listDamagedBlocks } from '#electron/db/queries/series/list-damaged-blocks.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { readIntactBars } from '#electron/db/queries/series/read-intact-bars.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { verifyStore } from '#electron/worker/compute-jobs/verify-store.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, civilDate } from '#shared/domain/business-date.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

interface StoredBlock {
  readonly symbol: string;
  readonly year: number;
  readonly payload: Buffer;
}

const symbols = ['AAA', 'BBB', 'CCC'];
const dividend = { date: '2006-03-01' as BusinessDate, kind: 'dividend', value: 0.37 } as const;
const expected = new Map(symbols.map((symbol, i) => [symbol, centBars(600, i + 1)]));
const { image: original, blocks } = makeOriginal();

test('a changed byte in stored values is found in each of 100 trials, and the other years stay readable', () => {
  const openImage = imageOpener();
  let found = 0;
  for (let trial = 0; trial < 100; trial += 1) {
    const { symbol, year, payload } = blocks[trial % blocks.length];
    const image = flipped(payload, (trial * 7919) % payload.length, 1 + (trial % 255));
    const db = openImage(image);
    const thrown = thrownBy(() => readBars(db, symbol));
    expect(thrown).toBeInstanceOf(BlockDamaged);
    expect(thrown).toMatchObject({ symbol, year, code: 'damaged' });
    expect(listDamagedBlocks(db)).toEqual([{ symbol, year }]);
    const rest = readIntactBars(db, symbol);
    expect(rest.damagedYears).toEqual([year]);
    expect(rest.bars.close).toEqual(closesWithout(expected.get(symbol) as BarColumns, year));
    for (const other of symbols.filter((name) => name !== symbol))
      expect(readBars(db, other)).toEqual(expected.get(other));
    db.close();
    found += 1;
  }
  console.log(`changed values found on reading: ${found} of 100`);
});

test('verify finds a changed byte in each of 100 trials and names the year, or the series it belongs to', () => {
  const folder = temporaryFolder();
  openUser(folder, { mode: 'write' }).close();
  let found = 0;
  for (let trial = 0; trial < 100; trial += 1) {
    const { symbol, year, payload } = blocks[trial % blocks.length];
    const image = flipped(payload, (trial * 6007) % payload.length, 1 << (trial % 8));
    writeFileSync(join(folder, 'cache.db'), image);
    const report = verifyStore(folder, quietControl);
    const health = report.series.filter(({ intact }) => !intact);
    expect(report.intact).toBe(false);
    expect(health).toMatchObject([
      { symbol, damagedYears: [year], missingBars: 0, damagedActions: 0, problem: null },
    ]);
    expect(report.totals).toMatchObject({ series: 3, damagedSeries: 1, damagedYears: 1 });
    found += 1;
  }
  console.log(`verify: changed values found ${found} of 100`);
});

test('verify finds a changed split, unit and bar count, and a lost block', () => {
  const folder = temporaryFolder();
  openUser(folder, { mode: 'write' }).close();
  const changes = [
    ['UPDATE corporate_action SET value = 0.73 WHERE series_id = 1', { damagedActions: 1, problem: null }],
    ['DELETE FROM corporate_action WHERE series_id = 1', { actions: 0, damagedActions: 1 }],
    ["UPDATE series SET unit = 'percent' WHERE id = 1", { problem: expect.stringContaining('record') }],
    ['UPDATE series SET bar_count = 500 WHERE id = 1', { problem: expect.stringContaining('record') }],
    ['DELETE FROM bar_block WHERE series_id = 1 AND year = 2006', { damagedYears: [], problem: null }],
  ] as const;
  for (const [sql, health] of changes) {
    writeFileSync(join(folder, 'cache.db'), original);
    const db = openCache(folder, { mode: 'write' });
    db.run(sql);
    db.close();
    const report = verifyStore(folder, quietControl);
    expect(report.intact).toBe(false);
    expect(report.series[0]).toMatchObject({ symbol: 'AAA', intact: false, ...health });
    expect(report.series.slice(1).every(({ intact }) => intact)).toBe(true);
  }
  writeFileSync(join(folder, 'cache.db'), original);
  expect(verifyStore(folder, quietControl)).toMatchObject({
    intact: true,
    totals: { series: 3, bars: 1800, actions: 3, damagedSeries: 0, damagedYears: 0 },
  });
});

test('verify can be cancelled', () => {
  const folder = temporaryFolder();
  openUser(folder, { mode: 'write' }).close();
  writeFileSync(join(folder, 'cache.db'), original);
  expect(() => verifyStore(folder, { ...quietControl, isCancelled: () => true })).toThrow('Cancelled');
});

test('a changed byte anywhere in the file gives the stored data or a problem, never other data', () => {
  const openImage = imageOpener();
  const trials = process.env.STOPLINE_FULL ? 2000 : 200;
  let noticed = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const image = Buffer.from(original);
    const place = Math.floor((trial / trials) * image.length) + ((trial * 31) % 64);
    image[place] ^= 1 << (trial % 8);
    const problem = thrownBy(() => {
      const db = openImage(image);
      try {
        for (const symbol of symbols) {
          const series = readSeries(db, symbol);
          // A record that can no longer be found is missing, which is not the same as wrong.
          if (!series) continue;
          const { identity, fetchedAtMs } = freshSeries({ identity: { symbol } });
          expect(series).toEqual({ identity, fetchedAtMs, bars: expected.get(symbol) });
          expect(readActions(db, symbol)).toEqual([dividend]);
        }
      } finally {
        db.close();
      }
    });
    if (problem !== undefined) noticed += 1;
    if (problem !== undefined && !(problem instanceof StoreProblem)) throw problem;
  }
  console.log(`changed bytes anywhere: ${trials} trials, ${noticed} noticed, none gave other data`);
  expect(noticed).toBeGreaterThan(trials / 20);
});

test('a damaged year heals by importing the whole of it, and no less', () => {
  const openImage = imageOpener();
  const { symbol, year, payload } = blocks[1];
  const db = openImage(flipped(payload, 200, 1));
  const bars = expected.get(symbol) as BarColumns;
  const middle = viewBars(bars, 300, 310);
  expect(yearsOf(middle)).toContain(year);
  expect(() => writeSeries(db, freshSeries({ identity: { symbol }, bars: middle }))).toThrow(BlockDamaged);
  const change = writeSeries(db, freshSeries({ identity: { symbol }, bars }));
  expect(change.repairedYears).toEqual([year]);
  expect(readBars(db, symbol)).toEqual(bars);
  db.close();
});

test('a lost block is noticed, and a short download does not hide it', () => {
  const openImage = imageOpener();
  const db = openImage(original);
  db.run('DELETE FROM bar_block WHERE year = 2006');
  expect(() => readBars(db, 'AAA')).toThrow(StoreProblem);
  const bars = expected.get('AAA') as BarColumns;
  expect(() => readBars(db, 'AAA', { fromDay: bars.day[590] })).toThrow(/600 bars/);
  const tail = freshSeries({ identity: { symbol: 'AAA' }, bars: viewBars(bars, 590, 600) });
  expect(() => writeSeries(db, tail)).toThrow(StoreProblem);
  writeSeries(db, freshSeries({ identity: { symbol: 'AAA' }, bars }));
  expect(readBars(db, 'AAA')).toEqual(bars);
  db.close();
});

test('a file cut short is noticed, and the problem names the file', () => {
  const openImage = imageOpener();
  for (const part of [0.1, 0.35, 0.5, 0.75, 0.95]) {
    const thrown = thrownBy(() => {
      const db = openImage(original.subarray(0, Math.floor(original.length * part)));
      const found = thrownBy(() => expect(quickCheck(db)).not.toEqual([]));
      db.close();
      // A cut inside the last page can be opened; then the check has found it.
      throw found ?? new StoreProblem('damaged', db.file);
    });
    expect(thrown).toBeInstanceOf(StoreProblem);
    expect(['damaged', 'not-a-database']).toContain((thrown as StoreProblem).code);
    expect((thrown as StoreProblem).message).toContain('cache.db');
  }
});

test('power loss: whatever is left of the write-ahead log, the file opens with an exact prefix of the commits', () => {
  const source = temporaryFolder();
  const db = openCache(source, { mode: 'write' });
  const bars = centBars(60, 1);
  const commits = 12;
  for (let commit = 1; commit <= commits; commit += 1) {
    bars.volume.fill(commit);
    writeSeries(db, freshSeries({ bars }));
  }
  const main = readFileSync(join(source, 'cache.db'));
  const log = readFileSync(join(source, 'cache.db-wal'));
  db.close();
  const seen = new Set<number>();
  const images = process.env.STOPLINE_FULL ? 400 : 60;
  for (let trial = 0; trial < images; trial += 1) {
    const target = temporaryFolder();
    const kept = Math.floor((trial / images) * log.length);
    writeFileSync(join(target, 'cache.db'), main);
    writeFileSync(join(target, 'cache.db-wal'), tornLog(log, kept, trial % 3));
    const opened = openCache(target, { mode: 'write' });
    const volume = new Set(readBars(opened, 'IWM')?.volume ?? [0]);
    expect(volume.size).toBe(1);
    expect(listDamagedBlocks(opened)).toEqual([]);
    seen.add([...volume][0]);
    opened.close();
  }
  console.log(
    `power loss: ${images} images opened, each with an exact prefix; ${seen.size} different ones of ${commits} commits`,
  );
  expect(Math.min(...seen)).toBe(0);
  expect(Math.max(...seen)).toBeGreaterThanOrEqual(commits - 1);
  expect(seen.size).toBeGreaterThan(commits - 2);
});

/** Cut off, zeroed from there on, or with a page's worth of writes that never reached the disk. */
function tornLog(log: Buffer, kept: number, kind: number): Buffer {
  if (kind === 0) return log.subarray(0, kept);
  const torn = Buffer.from(log);
  torn.fill(0, kept, kind === 1 ? torn.length : Math.min(kept + 4096, torn.length));
  return torn;
}

/** A closed file of the series above, and where its blocks belong. */
function makeOriginal(): { image: Buffer; blocks: StoredBlock[] } {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-store-'));
  const db = openCache(folder, { mode: 'write' });
  for (const [symbol, bars] of expected)
    writeSeries(db, freshSeries({ identity: { symbol }, bars, actions: [dividend] }));
  const stored = db.rows<StoredBlock>(
    'SELECT symbol, year, payload FROM bar_block JOIN series ON series.id = series_id ORDER BY symbol, year',
  );
  db.close();
  const image = readFileSync(join(folder, 'cache.db'));
  rmSync(folder, { recursive: true });
  return { image, blocks: stored };
}

/** The file with one byte of a block changed, also in copies that SQLite left in the free part of a page. */
function flipped(payload: Buffer, place: number, bits: number): Buffer {
  const image = Buffer.from(original);
  const starts: number[] = [];
  for (let at = original.indexOf(payload); at >= 0; at = original.indexOf(payload, at + 1)) starts.push(at);
  if (starts.length === 0) throw new Error('the block does not stand in one piece');
  for (const start of starts) image[start + place] ^= bits;
  return image;
}

/** Opens images of the file one after the other in one folder. */
function imageOpener(): (image: Uint8Array) => WriteDb<'cache'> {
  const folder = temporaryFolder();
  return (image) => {
    for (const side of ['-wal', '-shm']) rmSync(join(folder, `cache.db${side}`), { force: true });
    writeFileSync(join(folder, 'cache.db'), image);
    return openCache(folder, { mode: 'write' });
  };
}

function yearsOf(bars: BarColumns): number[] {
  return [...bars.day].map((day) => civilDate(day).year);
}

function closesWithout(bars: BarColumns, year: number): Float64Array {
  return bars.close.filter((_, row) => civilDate(bars.day[row]).year !== year);
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
