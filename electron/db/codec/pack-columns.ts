import { alignedLength, fieldDataAt, fieldHeaderBytes } from './block-layout.ts';
import { bytesPerValue, columnEncoding, divisors } from './column-encoding.ts';
import { columnView, gapMark, isScaled } from './column-view.ts';
import { type ColumnPlan, planColumn } from './plan-column.ts';

/**
 * Packs columns of one length, each in the smallest encoding that gives it back bit for bit; {@link unpackColumns} does.
 * @param columns at least one value each; all NaN count as one
 * @param headersAt bytes left free at the start for the caller, a multiple of 8
 */
export function packColumns(columns: readonly Float64Array[], headersAt: number): ArrayBuffer {
  const rowCount = columns[0].length;
  const plans = columns.map(planColumn);
  const dataBytes = plans.map((plan) => alignedLength(bytesPerValue[plan.encoding] * rowCount));
  const dataAt = fieldDataAt(headersAt, columns.length);
  const buffer = new ArrayBuffer(dataBytes.reduce((sum, bytes) => sum + bytes, dataAt));
  const view = new DataView(buffer);
  let at = dataAt;
  for (const [index, column] of columns.entries()) {
    const plan = plans[index];
    const headerAt = headersAt + index * fieldHeaderBytes;
    view.setUint8(headerAt, plan.encoding);
    view.setUint8(headerAt + 1, plan.decimals);
    view.setFloat64(headerAt + 8, plan.base, true);
    writeColumn(column, plan, buffer, at);
    at += dataBytes[index];
  }
  return buffer;
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
