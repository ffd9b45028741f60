import { parse } from 'csv-parse/sync';
import { FileRefused } from '../parsed-file.ts';
import type { FileHead } from './layout.ts';
import { printableText } from './printable-text.ts';

const headLines = 4;
const headBytes = 65536;
const longestHeaderLine = 16384;
const longestCell = 60;

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  const [cells] = parse(line, {
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
    to: 1,
  }) as string[][];
  return cells ?? [''];
}

/** The first lines of a file's text, split into printable cells; refuses what is not text in UTF-8. */
export function readFileHead(bytes: Uint8Array, fileName: string): FileHead {
  if (bytes.length === 0) throw new FileRefused(`${fileName} is empty.`);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, headBytes);
  if (wide || (start.length >= 4 && start[1] === 0 && start[3] === 0 && start[0] !== 0)) {
    throw new FileRefused(`${fileName} is written in UTF-16; save it as UTF-8 text and import it again.`);
  }
  if (start.includes(0))
    throw new FileRefused(`${fileName} is not a text file: it holds NUL bytes near its start.`);
  const text = new TextDecoder().decode(start);
  const lines = text.split(/\r?\n/, headLines);
  if (lines[0].length > longestHeaderLine) {
    throw new FileRefused(
      `${fileName}: line 1 is longer than ${longestHeaderLine} characters, so it is no header of prices.`,
      1,
    );
  }
  try {
    return {
      lines,
      cells: lines.map((line) =>
        splitLine(line.slice(0, longestHeaderLine)).map((cell) => printableText(cell, longestCell)),
      ),
    };
  } catch {
    throw new FileRefused(
      `${fileName}: the quotation marks in the first ${headLines} lines do not close.`,
      1,
    );
  }
}
