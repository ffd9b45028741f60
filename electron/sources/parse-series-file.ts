import { type MarketFileOptions, parseMarketFile } from './parse-market-file.ts';
import { FileRefused, type ParsedFile } from './parsed-file.ts';

/**
 * Reads a file that must hold series: prices, levels or flows.
 * @throws FileRefused when it holds something else, saying what, or its layout is not known; ParseCancelled
 */
export function parseSeriesFile(bytes: Uint8Array, options: MarketFileOptions): ParsedFile {
  const parsed = parseMarketFile(bytes, options);
  const refuse = (what: string): never => {
    throw new FileRefused(
      `${options.fileName} holds ${what}, not a series of prices or levels. Nothing of it was stored.`,
    );
  };
  switch (parsed.kind) {
    case 'series':
      return parsed.file;
    case 'calendar':
      return refuse('calendar events');
    case 'chain':
      return refuse('an option chain');
    case 'positions':
      return refuse('positions of a broker');
    case 'unknown':
      throw new FileRefused(parsed.unknown.message, 1);
  }
}
