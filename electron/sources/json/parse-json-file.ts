import { z } from 'zod';
import type { ParsedChain } from '../chains/parsed-chain.ts';
import { printableText } from '../csv/printable-text.ts';
import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';
import { readChainJson } from './chain-json.ts';
import { readYahooChartJson } from './yahoo-chart-json.ts';

/** Larger JSON is no market data of one symbol, and reading it would hold up everything. */
const largestBytes = 32_000_000;
const longestQuote = 160;

/** What Alpha Vantage sends instead of a table, with the status of success. */
const complaint = z.union([
  z.strictObject({ 'Error Message': z.string() }).transform((value) => value['Error Message']),
  z.strictObject({ Information: z.string() }).transform((value) => value.Information),
  z.strictObject({ Note: z.string() }).transform((value) => value.Note),
]);

/** True when a text begins as a JSON object or list does. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]\s*["{[\]}]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/**
 * Reads a JSON file: Yahoo's chart or an option chain.
 * @throws FileRefused when it is neither, is an error message saved as data, or is not whole
 */
export function parseJsonFile(
  bytes: Uint8Array,
  options: ParseOptions,
): { kind: 'series'; file: ParsedFile } | { kind: 'chain'; chain: ParsedChain } {
  const { fileName } = options;
  if (bytes.length > largestBytes)
    throw new FileRefused(
      `${fileName} has ${bytes.length} bytes; the largest JSON file read is ${largestBytes}.`,
    );
  const value = parse(bytes, fileName);
  const said = complaint.safeParse(value);
  if (said.success)
    throw new FileRefused(
      `${fileName} holds no prices but a message of Alpha Vantage: "${printableText(said.data, longestQuote)}"`,
    );
  const file = readYahooChartJson(value, bytes, options);
  if (file) return { kind: 'series', file };
  const chain = readChainJson(value, options);
  if (chain) return { kind: 'chain', chain };
  throw new FileRefused(`${fileName} is JSON, but neither a Yahoo chart nor an option chain.`);
}

function parse(bytes: Uint8Array, fileName: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new FileRefused(`${fileName} is not whole JSON; it may have been cut short.`);
  }
}
