import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import { type BarBlock, currentCodec } from './bar-block.ts';
import { bitmapWords, fieldHeadersAt } from './block-layout.ts';
import { packColumns } from './pack-columns.ts';

/**
 * Packs the bars of one calendar year; {@link decodeBlock} gives them back bit for bit.
 * @param bars 1..366 bars, days strictly increasing, all in `year`
 */
export function encodeBlock(year: number, bars: BarColumns): BarBlock {
  const rowCount = bars.day.length;
  const buffer = packColumns(
    barFields.map((field) => bars[field]),
    fieldHeadersAt,
  );
  writeDays(bars.day, year, new Uint32Array(buffer, 0, bitmapWords));
  return {
    year,
    codec: currentCodec,
    rowCount,
    firstDay: bars.day[0],
    lastDay: bars.day[rowCount - 1],
    payload: new Uint8Array(buffer),
  };
}

function writeDays(days: Int32Array, year: number, bitmap: Uint32Array): void {
  const newYearsDay = dayNumberOf(year, 1, 1);
  for (const day of days) {
    const offset = day - newYearsDay;
    bitmap[offset >>> 5] |= 1 << (offset & 31);
  }
}
