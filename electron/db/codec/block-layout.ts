/**
 * Payload of codec 1, little-endian, every part at a multiple of 8 bytes so that it can be read in place:
 * a bitmap of the days of the year that have a bar; then per field its encoding, decimals and base; then per field its values.
 */
export const bitmapWords = 12;
export const fieldHeadersAt = bitmapWords * 4;
/** Byte 0 encoding, byte 1 decimals, bytes 8..15 base as float64. */
export const fieldHeaderBytes = 16;
/** Where the values begin behind the headers of so many fields. */
export const fieldDataAt = (headersAt: number, fields: number): number =>
  headersAt + fields * fieldHeaderBytes;

/** `bytes` rounded up to the next multiple of 8. */
export const alignedLength = (bytes: number): number => (bytes + 7) & ~7;
