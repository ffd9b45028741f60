import { FileRefused } from '../parsed-file.ts';
import { findSeparator } from '../text/find-separator.ts';
import { splitLine } from '../text/split-line.ts';
import type { FileHead } from './layout.ts';
import { printableText } from './printable-text.ts';

const headLines = 40;
const headBytes = 65536;
const longestHeaderLine = 16384;
const longestCell = 60;

/**
 * The first lines of a file's text, split into printable cells.
 * @param bytes UTF-8 without a byte-order mark
 * @throws FileRefused when the first line is longer than any header
 */
export function readFileHead(bytes: Uint8Array, fileName: string): FileHead {
  const text = new TextDecoder().decode(bytes.subarray(0, headBytes));
  const lines = text.split(/\r?\n/, headLines);
  if (lines[0].length > longestHeaderLine) {
    throw new FileRefused(
      `${fileName}: line 1 is longer than ${longestHeaderLine} characters, so it is no header of prices.`,
      1,
    );
  }
  const heads = lines.map((line) => line.slice(0, longestHeaderLine));
  const separator = findSeparator(heads);
  return {
    fileName,
    separator,
    lines,
    cells: heads.map((line) => splitLine(line, separator).map((cell) => printableText(cell, longestCell))),
  };
}
