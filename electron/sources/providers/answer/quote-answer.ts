import { printableText } from '../../csv/printable-text.ts';

const longestQuote = 160;

/** A provider's own words made fit for a sentence: without the key, markup and control characters, and short. */
export function quoteAnswer(text: string, key: string | undefined): string {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return printableText(redact(plain, key).trim(), longestQuote).replace(/[.\s]+$/, '');
}

/** Takes a key out of a text, in any spelling that an address or a page may give it. */
export function redact(text: string, key: string | undefined): string {
  if (!key) return text;
  const spellings = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)];
  return spellings.reduce((clean, spelling) => replaceIgnoringCase(clean, spelling), text);
}

function replaceIgnoringCase(text: string, part: string): string {
  const pattern = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(pattern, 'gi'), '[key]');
}
