import { type ColumnEncoding, columnEncoding } from './column-encoding.ts';

export type PackedColumn = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** The packed values of a column, in place. `at` is a multiple of 8 in a buffer that starts at one. */
export function columnView(
  encoding: ColumnEncoding,
  buffer: ArrayBufferLike,
  at: number,
  length: number,
): PackedColumn {
  if (encoding === columnEncoding.scaled8) return new Uint8Array(buffer, at, length);
  if (encoding === columnEncoding.scaled16) return new Uint16Array(buffer, at, length);
  if (encoding === columnEncoding.scaled32) return new Uint32Array(buffer, at, length);
  if (encoding === columnEncoding.float32) return new Float32Array(buffer, at, length);
  return new Float64Array(buffer, at, length);
}

/** The integer that stands for NaN in a scaled column. */
export function gapMark(packed: PackedColumn): number {
  return 2 ** (packed.BYTES_PER_ELEMENT * 8) - 1;
}

export function isScaled(encoding: ColumnEncoding): boolean {
  return encoding >= columnEncoding.scaled8 && encoding <= columnEncoding.scaled32;
}
