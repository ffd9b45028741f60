import { crc32 } from 'node:zlib';
import type { BarBlock } from './bar-block.ts';

const header = new Int32Array(7);
const headerBytes = new Uint8Array(header.buffer);

/** CRC-32 of whose block it is, its header, its length and its payload, 0..2^32-1: any one changed byte changes it. */
export function blockChecksum(seriesId: number, block: BarBlock): number {
  header[0] = seriesId;
  header[1] = block.year;
  header[2] = block.codec;
  header[3] = block.rowCount;
  header[4] = block.firstDay;
  header[5] = block.lastDay;
  header[6] = block.payload.byteLength;
  return crc32(block.payload, crc32(headerBytes));
}
