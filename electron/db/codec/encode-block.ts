import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import { type BarBlock, currentCodec } from './bar-block.ts';
import { alignedLength, fieldDataAt, fieldHeaderBytes, fieldHeadersAt, bitmapWords } from './block-layout.ts';
import { bytesPerValue, columnEncoding, divisors } from './column-encoding.ts';
import { columnView, gapMark, isScaled } from './column-view.ts';
import { type ColumnPlan, planColumn } from './plan-column.ts';

/**
 * Packs the bars of one calendar year; {@link decodeBlock} gives them back bit for bit.
 * @param bars 1..366 bars, days strictly increasing, all in `year`
 */
export function encodeBlock(year: number, bars: BarColumns): BarBlock {
  const rowCount = bars.day.length;
  const plans = barFields.map((field) => planColumn(bars[field]));
  const dataBytes = plans.map((plan) => alignedLength(bytesPerValue[plan.encoding] * rowCount));
  const dataAt = fieldDataAt(barFields.length);
  const buffer = new ArrayBuffer(dataBytes.reduce((sum, bytes) => sum + bytes, dataAt));
  writeDays(bars.day, year, new Uint32Array(buffer, 0, bitmapWords));
  const view = new DataView(buffer);
  let at = dataAt;
  for (const [index, field] of barFields.entries()) {
    const plan = plans[index];
    const headerAt = fieldHeadersAt + index * fieldHeaderBytes;
    view.setUint8(headerAt, plan.encoding);
    view.setUint8(headerAt + 1, plan.decimals);
    view.setFloat64(headerAt + 8, plan.base, true);
    writeColumn(bars[field], plan, buffer, at);
    at += dataBytes[index];
  }
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

function writeColumn(values: Float64Array, plan: ColumnPlan, buffer: ArrayBuffer, at: number): void {
  if (plan.encoding === columnEncoding.constant) return;
  const packed = columnView(plan.encoding, buffer, at, values.length);
  if (!isScaled(plan.encoding)) {
    packed.set(values);
    return;
  }
  const divisor = divisors[plan.decimals];
  const gap = gapMark(packed);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    packed[i] = value === value ? Math.round(value * divisor) - plan.base : gap;
  }
}
