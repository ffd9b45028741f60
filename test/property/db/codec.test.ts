import { fc } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { blockChecksum } from '#electron/db/codec/block-checksum.ts';
import { decodeBlock } from '#electron/db/codec/decode-block.ts';
import { encodeBlock } from '#electron/db/codec/encode-block.ts';
import { splitByYear } from '#electron/db/codec/split-by-year.ts';
import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { centBars } from '../../support/store/cent-bars.ts';
import { barsOfOneYear } from './bar-arbitraries.ts';
import { expectSameBars } from './expect-same-bars.ts';

/** Shrinking columns of hundreds of values takes minutes and says no more than the first failure. */
const endOnFailure = true;

test('a block gives back every bar bit for bit', () => {
  fc.assert(
    fc.property(barsOfOneYear, ({ year, bars }) => {
      expectSameBars(roundTrip(year, bars), bars);
    }),
    { numRuns: 1000, endOnFailure },
  );
});

test('a block reads the same from an address that no typed array may start at', () => {
  fc.assert(
    fc.property(barsOfOneYear, fc.integer({ min: 1, max: 7 }), ({ year, bars }, shift) => {
      const block = encodeBlock(year, bars);
      const shifted = new Uint8Array(block.payload.length + shift);
      shifted.set(block.payload, shift);
      const target = allocateBars(bars.day.length);
      decodeBlock({ ...block, payload: shifted.subarray(shift) }, target, 0);
      expectSameBars(target, bars);
    }),
    { numRuns: 200, endOnFailure },
  );
});

test('any one changed byte of a payload changes the checksum, and so does another owner', () => {
  fc.assert(
    fc.property(
      barsOfOneYear,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      ({ year, bars }, place, flipped) => {
        const block = encodeBlock(year, bars);
        const checksum = blockChecksum(7, block);
        expect(blockChecksum(8, block)).not.toBe(checksum);
        expect(blockChecksum(7, { ...block, year: year + 1 })).not.toBe(checksum);
        block.payload[place % block.payload.length] ^= flipped;
        expect(blockChecksum(7, block)).not.toBe(checksum);
      },
    ),
    { numRuns: 500, endOnFailure },
  );
});

test.each([
  ['cent prices and whole volumes', (value: number) => value, 13],
  ['prices printed from single precision', Math.fround, 21],
  ['prices of full precision', (value: number) => value * 1.000_000_123_4, 37],
])('%s take at most their bytes a bar', (_, rounding, bytes) => {
  const bars = centBars(5000, 5);
  for (const prices of [bars.open, bars.high, bars.low, bars.close])
    for (let i = 0; i < prices.length; i += 1) prices[i] = rounding(prices[i]);
  const blocks = splitByYear(bars).map((part) => encodeBlock(part.year, part.bars));
  expect(blocks.reduce((sum, { payload }) => sum + payload.length, 0) / 5000).toBeLessThan(bytes);
});

function roundTrip(year: number, bars: BarColumns): BarColumns {
  const target = allocateBars(bars.day.length);
  decodeBlock(encodeBlock(year, bars), target, 0);
  return target;
}
