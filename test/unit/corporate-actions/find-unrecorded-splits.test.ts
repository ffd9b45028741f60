import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnrecordedSplits } from '#electron/analytics/corporate-actions/find-unrecorded-splits.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../../support/fixtures-real-data.ts';
import { seededRandom } from '../../support/fixtures.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';

/** The bars as traded when a split was made at a bar: the ones before in old shares. */
const withSplit = (bars: BarColumns, index: number, newPerOld: number): BarColumns =>
  restateBars(bars, bars.day[index] as number, undoSplit(newPerOld));

const bars = fundBars(300, 7);

describe('a jump of the price', () => {
  it.each([2, 3, 4, 5, 8, 10, 15, 20, 25, 50, 1.5, 2.5, 7, 0.5, 0.25, 0.1, 0.2, 0.05, 1 / 15, 2 / 3])(
    'as of a split of %d new shares for one old is found, with the ratio',
    (newPerOld) => {
      const found = findUnrecordedSplits(withSplit(bars, 150, newPerOld));
      expect(found.map(({ index }) => index)).toEqual([150]);
      expect(found[0]?.newPerOld).toBeCloseTo(newPerOld, 12);
    },
  );

  it.each([6 / 5, 5 / 4, 4 / 3])(
    'as of a split of %d new shares for one old is found with everything for it, and called possible',
    (newPerOld) => {
      const found = findUnrecordedSplits(withSplit(bars, 150, newPerOld));
      expect(found).toMatchObject([{ index: 150, confidence: 'possible' }]);
      expect(found[0]?.newPerOld).toBeCloseTo(newPerOld, 12);
    },
  );

  it('is named by the usual ratio when an unusual one is hardly nearer', () => {
    const tenth = withSplit(bars, 150, 10.4);
    expect(findUnrecordedSplits(tenth)[0]?.newPerOld).toBe(10);
  });

  it('without volume moving the other way is no split', () => {
    const jumped = { ...withSplit(bars, 150, 4), volume: bars.volume };
    expect(findUnrecordedSplits(jumped)).toEqual([]);
  });

  it('on a day of panic is no split, whatever its volume', () => {
    const crashed = withSplit(bars, 150, 1.5);
    const low = crashed.low.slice();
    low[150] = (low[150] as number) * 0.85;
    expect(findUnrecordedSplits({ ...crashed, low })).toEqual([]);
  });

  it('of a series without volume is judged by price alone, and says so', () => {
    const silent = withSplit({ ...bars, volume: bars.volume.map(() => Number.NaN) }, 150, 0.1);
    expect(findUnrecordedSplits(silent)).toMatchObject([{ index: 150, newPerOld: 0.1, volumeRatio: null }]);
  });

  it('is seen across a gap of closes', () => {
    const holed = withSplit(bars, 150, 0.1);
    const close = holed.close.slice();
    close[149] = Number.NaN;
    expect(findUnrecordedSplits({ ...holed, close })).toMatchObject([{ index: 150, newPerOld: 0.1 }]);
  });

  it('two splits in one history are both found', () => {
    const twice = withSplit(withSplit(bars, 220, 0.1), 90, 0.25);
    expect(findUnrecordedSplits(twice).map(({ index, newPerOld }) => [index, newPerOld])).toEqual([
      [90, 0.25],
      [220, 0.1],
    ]);
  });

  it('is not invented in an ordinary history, nor in none', () => {
    for (let seed = 1; seed <= 20; seed++) expect(findUnrecordedSplits(fundBars(1000, seed))).toEqual([]);
    expect(findUnrecordedSplits(fundBars(0, 1))).toEqual([]);
  });
});

describe('a split of few shares', () => {
  const split = withSplit(bars, 150, 5 / 4);
  const multiplied = (field: 'low' | 'high' | 'close' | 'volume', values: Record<number, number>) => {
    const column = split[field].slice();
    for (const [index, factor] of Object.entries(values)) column[Number(index)] *= factor;
    return { ...split, [field]: column };
  };

  it.each([
    ['the day reaches back into the range of the day before', multiplied('high', { 150: 1.26 })],
    ['a close within the week comes half of the way back', multiplied('close', { 153: 1.3 })],
    ['its day trades in a wide range', multiplied('low', { 150: 0.92 })],
    ['the days after it trade in wide ranges', multiplied('low', { 151: 0.9, 152: 0.9, 153: 0.9, 154: 0.9 })],
    ['its volume is doubled', multiplied('volume', { 150: 2 })],
    ['volume stays higher than the shares explain', multiplied('volume', { 151: 1.7, 152: 1.7, 153: 1.7 })],
    ['there is no volume', { ...split, volume: split.volume.map(() => Number.NaN) }],
  ])('is not proposed when %s', (_, jumped) => {
    expect(findUnrecordedSplits(split)).toHaveLength(1);
    expect(findUnrecordedSplits(jumped)).toEqual([]);
  });

  it('waits until five sessions tell that the price stayed', () => {
    expect(findUnrecordedSplits(viewBars(split, 0, 154))).toEqual([]);
    expect(findUnrecordedSplits(viewBars(split, 0, 155))).toHaveLength(1);
  });

  it('is not seen in 2,000 crashes of 15 to 28 % with the volume of a crash', () => {
    const random = seededRandom(20);
    const fallen: number[] = [];
    for (let seed = 1; seed <= 2000; seed++) {
      const calm = fundBars(60, seed);
      const fall = 0.72 + 0.13 * random();
      const surge = 2.5 + 3 * random();
      // On the scale of a split, with the volume of a panic that dies away over the days after it.
      const crash = withSplit(calm, 40, 1 / fall);
      const volume = calm.volume.map((shares, index) =>
        index < 40 ? shares : shares * (1 + (surge - 1) * 0.8 ** (index - 40)),
      );
      if (findUnrecordedSplits({ ...crash, volume }).length > 0) fallen.push(seed);
    }
    expect(fallen).toEqual([]);
  });
});

describe.skipIf(!hasRealData)(
  `real histories, adjusted for their splits${hasRealData ? '' : ` (skipped: ${realDataAbsent})`}`,
  () => {
    const folder = join(realDataFolder, 'prices');
    const files = hasRealData ? readdirSync(folder) : [];

    it.each(files)('%s shows no jump that looks like a split, March 2020 included', (fileName) => {
      const { series } = parsePriceFile(readFileSync(join(folder, fileName)), { fileName, today: 30_000 });
      expect(series.flatMap((one) => findUnrecordedSplits(one.bars))).toEqual([]);
    });

    it('of funds with a split put in show it in four cases of five, hardly ever with another ratio', () => {
      let [tried, right, wrong] = [0, 0, 0];
      for (const fileName of ['TNA.csv', 'TQQQ.csv', 'SPXL.csv', 'SQQQ.csv'].filter((name) =>
        files.includes(name),
      )) {
        const [one] = parsePriceFile(readFileSync(join(folder, fileName)), {
          fileName,
          today: 30_000,
        }).series;
        if (!one) throw new Error(`${fileName} holds no series`);
        for (const newPerOld of [3, 4, 10, 0.25, 0.1])
          for (let index = 60; index < one.bars.day.length - 10; index += 211) {
            const [found] = findUnrecordedSplits(withSplit(one.bars, index, newPerOld));
            tried++;
            if (found && Math.abs(found.newPerOld / newPerOld - 1) < 1e-9) right++;
            else if (found) wrong++;
          }
      }
      expect(tried).toBeGreaterThan(300);
      expect(right / tried).toBeGreaterThan(0.8);
      expect(wrong / tried).toBeLessThan(0.02);
    });
  },
);
