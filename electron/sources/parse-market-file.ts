import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { isCalendar, parseCalendar } from './calendar/parse-calendar.ts';
import type { ParsedCalendar } from './calendar/parsed-calendar.ts';
import type { ParsedChain } from './chains/parsed-chain.ts';
import { recogniseChain } from './chains/recognise-chain.ts';
import { type OpenText, openDecoded } from './csv/open-text.ts';
import { describeUnknown, recognisePrices } from './csv/parse-price-file.ts';
import { readPrices } from './csv/read-prices.ts';
import { looksLikeJson, parseJsonFile } from './json/parse-json-file.ts';
import { recogniseLevels } from './levels/recognise-levels.ts';
import { readLevels } from './levels/read-levels.ts';
import { printableText } from './csv/printable-text.ts';
import { guessMapping } from './mapping/guess-mapping.ts';
import { headerKey } from './mapping/header-key.ts';
import { readMapped } from './mapping/read-mapped.ts';
import { decodeText } from './text/decode-text.ts';
import { refuseSimulated } from './text/refuse-simulated.ts';
import type { ParsedFile, ParseOptions } from './parsed-file.ts';
import type { ParsedPositions } from './positions/parsed-positions.ts';
import { recognisePositions } from './positions/recognise-positions.ts';

const linesShown = 24;
const longestLineShown = 2000;

/** A text whose layout is not known, with what a person needs to map its columns. */
export interface UnknownFile {
  /** Why it was not taken, and what layouts there are. */
  readonly message: string;
  /** Key of the header, under which a mapping for files like this is remembered. */
  readonly headerKey: string;
  /** The first lines of the text, in printable characters. */
  readonly lines: readonly string[];
  /** A start for the mapping; it may lack columns. */
  readonly guess: ColumnMapping;
}

/** What a file of market data turned out to be. */
export type MarketFile =
  | {
      readonly kind: 'series';
      readonly file: ParsedFile;
      /** Key of the header when a mapping was used, chosen or remembered. */
      readonly mappedKey?: string;
    }
  | { readonly kind: 'calendar'; readonly calendar: ParsedCalendar }
  | { readonly kind: 'chain'; readonly chain: ParsedChain }
  | { readonly kind: 'positions'; readonly positions: ParsedPositions }
  | { readonly kind: 'unknown'; readonly unknown: UnknownFile };

/** A file whose content is understood. */
export type KnownFile = Exclude<MarketFile, { kind: 'unknown' }>;

export interface MarketFileOptions extends ParseOptions {
  /** The mapping remembered for a header, asked for when no layout is recognised. */
  readonly findMapping?: ((headerKey: string) => ColumnMapping | null) | undefined;
  /** A mapping the person chose for this file, used without looking for a layout. */
  readonly mapping?: ColumnMapping | undefined;
}

/**
 * Reads a file of market data of any kind, recognised by its content: prices, levels and flows, calendars, option chains, positions.
 * Rows that fail are left out with line, field and reason.
 * @param bytes the whole file
 * @returns what it is; `unknown` for a table nobody knows, which a mapping makes readable
 * @throws FileRefused when it is no text, or cannot be trusted as what it looks like; ParseCancelled
 */
export function parseMarketFile(bytes: Uint8Array, options: MarketFileOptions): MarketFile {
  const decoded = decodeText(bytes, options.fileName);
  if (looksLikeJson(decoded.bytes)) return parseJsonFile(decoded.bytes, options);
  const text = openDecoded(decoded, options.fileName);
  refuseSimulated(text.head);
  if (options.mapping) {
    const file = readMapped(text, options.mapping, options);
    return { kind: 'series', file, mappedKey: describe(text, options.today).headerKey };
  }
  if (isCalendar(text.head.lines.join('\n')))
    return { kind: 'calendar', calendar: parseCalendar(text.bytes, options) };
  const positions = recognisePositions(text.head);
  if (positions) return { kind: 'positions', positions: positions(text, options) };
  const chain = recogniseChain(text.head);
  if (chain) return { kind: 'chain', chain: chain(text, options) };
  const levels = recogniseLevels(text.head, options.symbol);
  if (levels) return { kind: 'series', file: readLevels(text, levels.layout, levels.recognition, options) };
  const prices = recognisePrices(text.head);
  if (prices) return { kind: 'series', file: readPrices(text, prices.layout, prices.recognition, options) };
  const unknown = describe(text, options.today);
  const remembered = options.findMapping?.(unknown.headerKey);
  if (!remembered) return { kind: 'unknown', unknown };
  return { kind: 'series', file: readMapped(text, remembered, options), mappedKey: unknown.headerKey };
}

function describe({ head }: OpenText, today: number): UnknownFile {
  const guess = guessMapping(head, today);
  const header = guess.headerLines > 0 ? (head.cells[guess.headerLines - 1] ?? []) : [];
  return {
    message: describeUnknown(head),
    // Without a header the number of columns is what files of a kind share.
    headerKey: headerKey(header.length > 0 ? header : guess.columns.map(String), guess.separator),
    lines: head.lines.slice(0, linesShown).map((line) => printableLine(line)),
    guess,
  };
}

/** Without the tabulators, which may separate the cells, made unprintable. */
function printableLine(line: string): string {
  return line
    .split('\t')
    .map((part) => printableText(part, longestLineShown))
    .join('\t')
    .slice(0, longestLineShown);
}
