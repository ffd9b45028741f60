import { isUtf8 } from 'node:buffer';
import { FileRefused } from '../parsed-file.ts';

export type TextEncodingName = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The bytes of a file as UTF-8 with line feeds, without a byte-order mark, and how the file was written. */
export interface DecodedText {
  readonly bytes: Uint8Array;
  readonly encoding: TextEncodingName;
}

const headBytes = 65536;
const lineFeed = 10;
const carriageReturn = 13;

/** `utf-16le` or `utf-16be` by mark, or by where the NULs of mostly Latin text stand; null for anything else. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 256);
  const pairs = start.length >> 1;
  const nuls = [0, 0];
  for (let index = 0; index < pairs * 2; index++) if (start[index] === 0) nuls[index & 1]++;
  if (pairs < 2) return null;
  if (nuls[1] > 0.8 * pairs && nuls[0] === 0) return 'utf-16le';
  return nuls[0] > 0.8 * pairs && nuls[1] === 0 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return { bytes: Buffer.from(new TextDecoder(wide).decode(bytes)), encoding: 'UTF-16' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  if (isUtf8(text)) return { bytes: text, encoding: 'UTF-8' };
  return { bytes: Buffer.from(new TextDecoder('windows-1252').decode(text)), encoding: 'Windows-1252' };
}

/**
 * A file's text in UTF-8: from UTF-8, UTF-16 in either order, or else Windows-1252, which any byte can be.
 * @throws FileRefused for an empty file and for one that holds NUL bytes near its start
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length === 0) throw new FileRefused(`${fileName} is empty.`);
  const text = decode(bytes);
  if (text.bytes.subarray(0, headBytes).includes(0))
    throw new FileRefused(`${fileName} is not a text file: it holds NUL bytes near its start.`);
  const oldLines = !text.bytes.includes(lineFeed) && text.bytes.includes(carriageReturn);
  if (!oldLines) return text;
  return {
    ...text,
    bytes: text.bytes.map((byte) => (byte === carriageReturn ? lineFeed : byte)),
  };
}
