import { type DecodedText, decodeText, type TextEncodingName } from '../text/decode-text.ts';
import { readFileHead } from './file-head.ts';
import type { FileHead } from './layout.ts';

/** A text file made ready: its UTF-8 bytes and its head. */
export interface OpenText {
  readonly bytes: Uint8Array;
  readonly encoding: TextEncodingName;
  readonly head: FileHead;
  /** What a person must know about the encoding: none or one sentence. */
  readonly notes: readonly string[];
}

/**
 * Decodes a file and splits its first lines.
 * @throws FileRefused when it is empty or no text
 */
export function openText(file: Uint8Array, fileName: string): OpenText {
  return openDecoded(decodeText(file, fileName), fileName);
}

/** Splits the first lines of a decoded text. */
export function openDecoded({ bytes, encoding }: DecodedText, fileName: string): OpenText {
  const notes = encoding === 'Windows-1252' ? ['The text is not UTF-8 and was read as Windows-1252.'] : [];
  return { bytes, encoding, head: readFileHead(bytes, fileName), notes };
}
