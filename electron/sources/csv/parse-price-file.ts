import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';
import { buildSeries } from './build-series.ts';
import { readFileHead } from './file-head.ts';
import { printableText } from './printable-text.ts';
import { knownLayouts } from './known-layouts.ts';
import type { Layout, Recognition } from './layout.ts';
import { readPlainRows, readQuotedRows } from './read-rows.ts';
import { RejectionList } from './rejection-list.ts';
import { RowCheck } from './row-check.ts';

const longestHeaderShown = 120;
const leastContradictions = 3;
const contradictionShare = 0.1;
/** A shorter row cannot hold a date and four prices. */
const shortestRow = 18;

function recognise(
  bytes: Uint8Array,
  fileName: string,
): { layout: Layout; recognition: Recognition; header: string } {
  const head = readFileHead(bytes, fileName);
  const header = printableText(head.lines[0], longestHeaderShown);
  for (const layout of knownLayouts) {
    const recognition = layout.recognise(head);
    if (recognition) return { layout, recognition, header };
  }
  const seen = header.trim() === '' ? 'an empty first line' : `"${header}"`;
  const names = knownLayouts.map(({ name }) => name).join('; ');
  throw new FileRefused(
    `${fileName}: line 1 is not the header of a known price layout. It reads ${seen}. Known layouts: ${names}.`,
    1,
  );
}

function refuseLyingHeader(
  { contradictions, firstContradiction, collectors }: RowCheck,
  fileName: string,
  header: string,
): void {
  const priced = collectors.reduce((rows, { length }) => rows + length, contradictions);
  if (contradictions < leastContradictions || contradictions < contradictionShare * priced) return;
  throw new FileRefused(
    `${fileName}: the header "${header}" does not match the values: in ${contradictions} of ${priced} rows they contradict ` +
      `each other (${firstContradiction}), so the columns are in another order than the header says.`,
    1,
  );
}

function refuseUseless({ dataRows }: RowCheck, { count, kept }: RejectionList, fileName: string): void {
  if (dataRows === 0) throw new FileRefused(`${fileName} has a header but no rows of data.`);
  if (count < dataRows) return;
  const [{ line, field, reason }] = kept;
  throw new FileRefused(
    `${fileName}: none of its ${dataRows} rows can be used; line ${line}: ${reason}.`,
    line,
    field,
  );
}

/** Rows that fit into the rest of the file if all are as long as the first; a start, since the columns grow as needed. */
function estimateRows(bytes: Uint8Array, headerLines: number): number {
  let position = 0;
  for (let line = 0; line < headerLines; line++) position = bytes.indexOf(10, position) + 1;
  const rowLength = bytes.indexOf(10, position) + 1 - position;
  return Math.ceil((bytes.length - position) / Math.max(shortestRow, rowLength) / 0.95) + 1;
}

/**
 * Reads a file of daily prices in any known layout, recognised by its header and shape, with every hard check on.
 * A row that fails is left out with line, field and reason; of two rows for one day the first in the file is kept.
 * @param bytes the whole file, UTF-8 with or without a byte-order mark
 * @returns the series, and `accepted + rejected = dataRows`
 * @throws FileRefused when the file as a whole cannot be trusted or read; ParseCancelled when `options.isCancelled` says so
 */
export function parsePriceFile(bytes: Uint8Array, options: ParseOptions): ParsedFile {
  const { fileName } = options;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  const { layout, recognition, header } = recognise(text, fileName);
  const capacity = estimateRows(text, recognition.headerLines);
  let rejections = new RejectionList();
  let check = new RowCheck(recognition, rejections, options.today, capacity);
  if (!readPlainRows(text, recognition, check, options)) {
    rejections = new RejectionList();
    check = new RowCheck(recognition, rejections, options.today, capacity);
    readQuotedRows(text, recognition, check, options);
  }
  refuseLyingHeader(check, fileName, header);
  refuseUseless(check, rejections, fileName);
  const { series, notes } = buildSeries(check.collectors, recognition, rejections, options);
  options.onProgress?.(1);
  return {
    layout: layout.id,
    layoutName: layout.name,
    dataRows: check.dataRows,
    accepted: check.dataRows - rejections.count,
    rejected: rejections.count,
    rejections: rejections.kept.toSorted((left, right) => left.line - right.line),
    notes: [...recognition.notes, ...notes],
    series,
  };
}
