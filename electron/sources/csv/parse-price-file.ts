import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';
import { knownLayouts } from './known-layouts.ts';
import type { FileHead, Layout, Recognition } from './layout.ts';
import { openText } from './open-text.ts';
import { printableText } from './printable-text.ts';
import { readPrices } from './read-prices.ts';

const longestHeaderShown = 120;

/** The first known layout of prices that the head of a file shows, and how to read it; null when none does. */
export function recognisePrices(head: FileHead): { layout: Layout; recognition: Recognition } | null {
  for (const layout of knownLayouts) {
    const recognition = layout.recognise(head);
    if (recognition) return { layout, recognition };
  }
  return null;
}

/** The sentence for a file whose layout is not known. */
export function describeUnknown({ fileName, lines }: FileHead): string {
  const header = printableText(lines[0], longestHeaderShown);
  const seen = header.trim() === '' ? 'an empty first line' : `"${header}"`;
  const names = knownLayouts.map(({ name }) => name).join('; ');
  return `${fileName}: line 1 is not the header of a known price layout. It reads ${seen}. Known layouts: ${names}.`;
}

/**
 * Reads a file of daily prices in any known layout, recognised by its header and shape, with every hard check on.
 * A row that fails is left out with line, field and reason; of two rows for one day the first in the file is kept.
 * @param bytes the whole file, in UTF-8, UTF-16 or Windows-1252
 * @returns the series, and `accepted + rejected = dataRows`
 * @throws FileRefused when the file as a whole cannot be trusted or read; ParseCancelled when `options.isCancelled` says so
 */
export function parsePriceFile(bytes: Uint8Array, options: ParseOptions): ParsedFile {
  const text = openText(bytes, options.fileName);
  const recognised = recognisePrices(text.head);
  if (!recognised) throw new FileRefused(describeUnknown(text.head), 1);
  return readPrices(text, recognised.layout, recognised.recognition, options);
}
