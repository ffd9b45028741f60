import { type MarketFile, type MarketFileOptions, parseMarketFile } from './parse-market-file.ts';
import { FileRefused } from './parsed-file.ts';

/**
 * Reads a file that must hold series: prices, levels or flows.
 * @returns the series, or what is needed to map the columns of a table whose layout is not known
 * @throws FileRefused when it holds something else, saying what; ParseCancelled
 */
export function parseSeriesFile(
  bytes: Uint8Array,
  options: MarketFileOptions,
): Extract<MarketFile, { kind: 'series' | 'unknown' }> {
  const parsed = parseMarketFile(bytes, options);
  const refuse = (what: string): never => {
    throw new FileRefused(
      `${options.fileName} holds ${what}, not a series of prices or levels. Nothing of it was stored.`,
    );
  };
  switch (parsed.kind) {
    case 'series':
    case 'unknown':
      return parsed;
    case 'calendar':
      return refuse('calendar events');
    case 'chain':
      return refuse('an option chain');
    case 'positions':
      return refuse('positions of a broker');
  }
}
