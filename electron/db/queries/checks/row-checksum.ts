import { crc32 } from 'node:zlib';
import type { SqlValue } from '../../database.ts';

/** CRC-32 of a row's values in the order of its table, all but the checksum itself. */
export function rowChecksum(values: readonly SqlValue[]): number {
  return crc32(JSON.stringify(values));
}

/** Whether a row, read with every column, is as it was written. */
export function isRowIntact({ checksum, ...row }: { readonly checksum: number }): boolean {
  return rowChecksum(Object.values(row)) === checksum;
}
