import type { FileHead } from '../csv/layout.ts';
import type { OpenText } from '../csv/open-text.ts';
import type { ParseOptions } from '../parsed-file.ts';
import type { ChainLayout } from './chain-layout.ts';
import { cboeQuotes } from './layouts/cboe-quotes.ts';
import { optionsDx } from './layouts/options-dx.ts';
import { yfinanceChain } from './layouts/yfinance-chain.ts';
import type { ParsedChain } from './parsed-chain.ts';

const chainLayouts: readonly ChainLayout[] = [cboeQuotes, optionsDx, yfinanceChain];

/** The reader of the first chain layout that the head of a file shows; null when none does. */
export function recogniseChain(
  head: FileHead,
): ((text: OpenText, options: ParseOptions) => ParsedChain) | null {
  for (const layout of chainLayouts) {
    const read = layout.recognise(head);
    if (read) return read;
  }
  return null;
}
