import { constants, inflateSync } from 'node:zlib';

const streamWord = Buffer.from('stream');
const lineFeed = 10;
const carriageReturn = 13;

/** Whether two bytes open zlib data: method 8, window of at most 32 KB, and a check divisible by 31. */
const opensZlib = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at] ?? 0) & 0x8f) === 0x08 && (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) % 31 === 0;

/**
 * Bytes that the packed streams of a PDF unpack to, counted up to `most`; streams packed twice are followed to the end.
 * It needs no understanding of the file, so a header that lies about lengths or filters hides nothing from it.
 * @returns the bytes, or Infinity when there are more than `most`
 */
export function unpackedPdfBytes(pdf: Uint8Array, most: number): number {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let total = 0;
  for (let at = bytes.indexOf(streamWord); at >= 0; at = bytes.indexOf(streamWord, at + streamWord.length)) {
    let from = at + streamWord.length;
    if (bytes[from] === carriageReturn) from++;
    if (bytes[from] === lineFeed) from++;
    total += unpackedBytes(bytes, from, most - total);
    if (total > most) return Number.POSITIVE_INFINITY;
  }
  return total;
}

function unpackedBytes(bytes: Uint8Array, from: number, most: number): number {
  let total = 0;
  let packed = bytes;
  let start = from;
  while (opensZlib(packed, start)) {
    try {
      const unpacked = inflateSync(packed.subarray(start), {
        maxOutputLength: Math.max(1, most - total),
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      total += unpacked.length;
      packed = unpacked;
      start = 0;
    } catch (error) {
      return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? Number.POSITIVE_INFINITY : total;
    }
  }
  return total;
}
