import { printableText } from '../../csv/printable-text.ts';

const longestQuote = 160;

/** A provider's own words made fit for a sentence: without markup and control characters, and short. */
export function quoteAnswer(text: string): string {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return printableText(plain.trim(), longestQuote).replace(/[.\s]+$/, '');
}
