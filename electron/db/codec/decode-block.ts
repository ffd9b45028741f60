import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import type { BarBlock } from './bar-block.ts';
import { bitmapWords, fieldHeadersAt } from './block-layout.ts';
import { alignedBytes, unpackColumns } from './unpack-columns.ts';

/** Unpacks a block whose checksum holds into `target`, from row `at` on. The inverse of {@link encodeBlock}. */
export function decodeBlock(block: BarBlock, target: BarColumns, at: number): void {
  const payload = alignedBytes(block.payload);
  readDays(new Uint32Array(payload.buffer, payload.byteOffset, bitmapWords), block.year, target.day, at);
  const fields = barFields.map((field) => target[field]);
  unpackColumns(payload, fieldHeadersAt, block.rowCount, fields, at);
}

function readDays(bitmap: Uint32Array, year: number, days: Int32Array, at: number): void {
  const newYearsDay = dayNumberOf(year, 1, 1);
  let row = at;
  for (let word = 0; word < bitmapWords; word += 1) {
    // The lowest set bit is the next day; taking it away leaves the later ones.
    for (let bits = bitmap[word]; bits !== 0; bits &= bits - 1) {
      days[row] = newYearsDay + word * 32 + 31 - Math.clz32(bits & -bits);
      row += 1;
    }
  }
}
