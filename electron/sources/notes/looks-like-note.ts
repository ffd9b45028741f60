import { looksLikeJson } from '../json/parse-json-file.ts';
import { parseMarketFile } from '../parse-market-file.ts';
import { FileRefused } from '../parsed-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { recogniseFormat } from './recognise-format.ts';

/** As much of a file as tells words from data. */
const headBytes = 64_000;
const pdfMark = '%PDF-';
const pdfMarkWithin = 1024;

/** Words one after the other, as in a sentence and not in a row of cells. */
const run = /\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){4,}/u;
const leastLetters = 0.55;

/** Null for what is refused, as an empty file and one in no encoding of text are. */
function unlessRefused<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}

/**
 * True for a file that is words for people and no market data, by its content: PDF, HTML, or text that is mostly letters and
 * holds sentences. What a reader of market data knows is never a note.
 * @param today day number, for the readers of market data
 */
export function looksLikeNote(bytes: Uint8Array, fileName: string, today: number): boolean {
  const head = bytes.subarray(0, headBytes);
  if (Buffer.from(head.subarray(0, pdfMarkWithin)).toString('latin1').includes(pdfMark)) return true;
  const decoded = unlessRefused(() => decodeText(head, fileName));
  if (decoded === null || looksLikeJson(decoded.bytes)) return false;
  const known = unlessRefused(() => parseMarketFile(head, { fileName, today }));
  if (known !== null && known.kind !== 'unknown') return false;
  const text = Buffer.from(decoded.bytes).toString('utf8');
  if (recogniseFormat(text) === 'html') return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shown = text.match(/\S/g)?.length ?? 0;
  return letters > leastLetters * shown && run.test(text);
}
