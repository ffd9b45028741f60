import { describe, expect, test } from 'vitest';
import type { WriteDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { dataVersion } from '#electron/db/queries/checks/data-version.ts';
import { listDamagedBlocks } from '#electron/db/queries/series/list-damaged-blocks.ts';
import { listImports } from '#electron/db/queries/imports/list-imports.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { readImport } from '#electron/db/queries/imports/read-import.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { removeSeries } from '#electron/db/queries/series/remove-series.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { SeriesRefused } from '#electron/db/series-refused.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { centBars } from '../../support/store/cent-bars.ts';
import { closing } from '../../support/store/closing.ts';
import { freshSeries, importedFile } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const emptyCache = (): WriteDb<'cache'> => closing(openCache(temporaryFolder(), { mode: 'write' }));
const date = (text: string): BusinessDate => parseBusinessDate(text) as BusinessDate;

describe('writing a series', () => {
  test('gives back what was stored, with its identity and extent', () => {
    const db = emptyCache();
    const fresh = freshSeries();
    const change = writeSeries(db, fresh);
    const extent = { bars: 600, first: '2005-01-03', last: change.last };
    expect(change).toEqual({ symbol: 'IWM', added: 600, changed: 0, kept: 0, repairedYears: [], ...extent });
    expect(readSeries(db, 'IWM')).toEqual({
      identity: fresh.identity,
      fetchedAtMs: fresh.fetchedAtMs,
      bars: fresh.bars,
    });
    expect(listSeries(db)).toEqual([
      { identity: fresh.identity, fetchedAtMs: fresh.fetchedAtMs, intact: true, ...extent },
    ]);
    expect(quickCheck(db)).toEqual([]);
    expect(listDamagedBlocks(db)).toEqual([]);
  });

  test('a shorter download changes its own days and keeps the longer history', () => {
    const db = emptyCache();
    const { bars } = freshSeries();
    writeSeries(db, freshSeries());
    const tail = copyBars(viewBars(bars, 590, 600));
    tail.close[3] += 0.01;
    const change = writeSeries(db, freshSeries({ bars: tail }));
    expect(change).toMatchObject({ added: 0, changed: 1, kept: 599, bars: 600, first: '2005-01-03' });
    const stored = readBars(db, 'IWM') as BarColumns;
    expect(stored.close[593]).toBe(tail.close[3]);
    expect(stored.close.slice(0, 593)).toEqual(bars.close.slice(0, 593));
  });

  test('writes only the years that change', () => {
    const db = emptyCache();
    const importOf = (): Record<number, number | null> =>
      Object.fromEntries(
        db
          .rows<{ year: number; import_id: number | null }>('SELECT year, import_id FROM bar_block')
          .map((row) => [row.year, row.import_id]),
      );
    const bars = centBars(600, 1);
    writeSeries(db, freshSeries({ file: importedFile() }));
    expect(importOf()).toEqual({ 2005: 1, 2006: 1, 2007: 1 });
    const again = copyBars(bars);
    again.volume[300] += 1;
    expect(writeSeries(db, { ...freshSeries({ bars: again }), file: importedFile() }).changed).toBe(1);
    expect(importOf()).toEqual({ 2005: 1, 2006: 2, 2007: 1 });
  });

  test('real data replaces simulated data as a whole, with its actions', () => {
    const db = emptyCache();
    const actions = [{ date: date('2006-03-01'), kind: 'dividend', value: 1 }] as const;
    writeSeries(db, freshSeries({ identity: { simulated: true }, actions }));
    const real = viewBars(centBars(600, 2), 100, 200);
    expect(writeSeries(db, freshSeries({ bars: real }))).toMatchObject({ added: 100, kept: 0, bars: 100 });
    expect(readSeries(db, 'IWM')).toMatchObject({ identity: { simulated: false }, bars: copyBars(real) });
    expect(readActions(db, 'IWM')).toEqual([]);
  });

  test('a new simulation replaces the one before', () => {
    const db = emptyCache();
    writeSeries(db, freshSeries({ identity: { simulated: true } }));
    const change = writeSeries(db, freshSeries({ identity: { simulated: true }, bars: centBars(10, 3) }));
    expect(change).toMatchObject({ added: 10, kept: 0, bars: 10 });
  });

  test.each([
    ['simulated-over-real', { simulated: true }, 'simulated data never replaces it'],
    ['different-adjustment', { adjustment: 'total' }, 'adjusted for splits and dividends'],
    ['different-unit', { unit: 'points' }, 'in index points'],
    ['different-kind', { kind: 'macro' }, 'a macro series'],
  ] as const)('refuses %s and changes nothing', (code, identity, words) => {
    const db = emptyCache();
    writeSeries(db, freshSeries());
    const refused = thrownBy(() =>
      writeSeries(db, freshSeries({ identity, bars: centBars(700, 9), file: importedFile() })),
    );
    expect(refused).toBeInstanceOf(SeriesRefused);
    expect(refused).toMatchObject({ code, symbol: 'IWM' });
    expect((refused as Error).message).toContain(words);
    expect(readBars(db, 'IWM')).toEqual(freshSeries().bars);
    expect(listImports(db)).toEqual([]);
  });

  test.each([
    ['no bars', viewBars(centBars(5, 1), 0, 0), 'no bars'],
    ['days out of order', { ...centBars(3, 1), day: new Int32Array([3, 3, 4]) }, 'not strictly increasing'],
    ['uneven columns', { ...centBars(3, 1), volume: new Float64Array(2) }, 'different lengths'],
    ['a year beyond 9999', { ...centBars(1, 1), day: new Int32Array([2_932_897]) }, 'outside the years'],
  ])('refuses %s as a mistake of the caller', (_, bars, words) => {
    const db = emptyCache();
    expect(() => writeSeries(db, freshSeries({ bars }))).toThrow(RangeError);
    expect(() => writeSeries(db, freshSeries({ bars }))).toThrow(words);
    expect(listSeries(db)).toEqual([]);
  });

  test('one bad series of a file takes the whole file back', () => {
    const db = emptyCache();
    const good = freshSeries({ identity: { symbol: 'SPY' } });
    const bad = freshSeries({ bars: viewBars(centBars(5, 1), 0, 0) });
    expect(() => writeImport(db, importedFile(), [good, bad])).toThrow(RangeError);
    expect(listSeries(db)).toEqual([]);
    expect(listImports(db)).toEqual([]);
  });
});

describe('reading bars', () => {
  test('keeps to the days asked for, both inclusive, in columns of its own', () => {
    const db = emptyCache();
    const { bars } = freshSeries();
    writeSeries(db, freshSeries());
    const [fromDay, throughDay] = [bars.day[250], bars.day[400]];
    const part = readBars(db, 'IWM', { fromDay, throughDay }) as BarColumns;
    expect(part).toEqual(copyBars(viewBars(bars, 250, 401)));
    expect(part.close.buffer.byteLength).toBe(151 * 8);
    expect(readBars(db, 'IWM', { throughDay: bars.day[0] - 1 })?.day.length).toBe(0);
    expect(readBars(db, 'IWM', { fromDay: bars.day[599] })?.day.length).toBe(1);
  });

  test('an unknown symbol is null, not an empty series', () => {
    const db = emptyCache();
    expect(readBars(db, 'QQQ')).toBeNull();
    expect(readSeries(db, 'QQQ')).toBeNull();
    expect(readActions(db, 'QQQ')).toEqual([]);
  });

  test('days before 1970 and the first and last day of a leap year come back', () => {
    const db = emptyCache();
    const days = ['1927-12-30', '1928-01-01', '1928-02-29', '1928-12-31', '1929-01-01'].map((text) =>
      toDayNumber(date(text)),
    );
    const bars = { ...centBars(5, 4), day: Int32Array.from(days) };
    writeSeries(db, freshSeries({ bars }));
    expect(readBars(db, 'IWM')).toEqual(bars);
  });
});

describe('splits and dividends', () => {
  test('are kept apart from prices; a new value wins on its day', () => {
    const db = emptyCache();
    const split = { date: date('2005-06-09'), kind: 'split', value: 2 } as const;
    const dividend = { date: date('2005-06-09'), kind: 'dividend', value: 0.1 } as const;
    const later = { date: date('2006-06-09'), kind: 'dividend', value: 0.2 } as const;
    writeSeries(db, freshSeries({ actions: [later, split, dividend] }));
    writeSeries(db, freshSeries({ actions: [{ ...later, value: 0.25 }] }));
    expect(readActions(db, 'IWM')).toEqual([dividend, split, { ...later, value: 0.25 }]);
    expect(readBars(db, 'IWM')).toEqual(freshSeries().bars);
  });
});

describe('imports', () => {
  test('are listed newest first and keep their rejected rows after the series is removed', () => {
    const db = emptyCache();
    const file = importedFile();
    writeImport(db, file, [freshSeries(), freshSeries({ identity: { symbol: 'SPY' } })]);
    writeSeries(db, freshSeries({ file: importedFile({ fileName: 'later.csv' }) }));
    expect(listImports(db).map(({ fileName }) => fileName)).toEqual(['later.csv', 'IWM.csv']);
    expect(removeSeries(db, 'IWM')).toBe(true);
    expect(removeSeries(db, 'IWM')).toBe(false);
    expect(readImport(db, 1)).toEqual({
      ...file,
      id: 1,
      series: [
        { symbol: 'IWM', added: 600, changed: 0, kept: 0 },
        { symbol: 'SPY', added: 600, changed: 0, kept: 0 },
      ],
    });
    expect(readImport(db, 3)).toBeNull();
    expect(listSeries(db).map(({ identity }) => identity.symbol)).toEqual(['SPY']);
    expect(quickCheck(db)).toEqual([]);
  });
});

describe('a reader beside the writer', () => {
  test('sees each commit, and its data version tells it so', () => {
    const folder = temporaryFolder();
    const writer = closing(openCache(folder, { mode: 'write' }));
    const reader = closing(openCache(folder, { mode: 'read' }));
    const before = dataVersion(reader);
    expect(dataVersion(reader)).toBe(before);
    writeSeries(writer, freshSeries());
    expect(dataVersion(reader)).not.toBe(before);
    expect(readBars(reader, 'IWM')).toEqual(freshSeries().bars);
  });

  test('keeps one state for the length of a snapshot', () => {
    const folder = temporaryFolder();
    const writer = closing(openCache(folder, { mode: 'write' }));
    const reader = closing(openCache(folder, { mode: 'read' }));
    reader.snapshot(() => {
      expect(listSeries(reader)).toEqual([]);
      writeSeries(writer, freshSeries());
      expect(listSeries(reader)).toEqual([]);
    });
    expect(listSeries(reader)).toHaveLength(1);
  });
});

function copyBars(bars: BarColumns): BarColumns {
  const { day, open, high, low, close, volume } = bars;
  return {
    day: day.slice(),
    open: open.slice(),
    high: high.slice(),
    low: low.slice(),
    close: close.slice(),
    volume: volume.slice(),
  };
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
