import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { type ChainFigure, chainFigures } from '#shared/domain/option-chain.ts';
import { FileRefused, type ParseOptions } from '../parsed-file.ts';
import { printableText } from '../csv/printable-text.ts';
import { RowTally } from '../row-tally.ts';
import type { ChainSnapshot, OptionQuote, ParsedChain } from './parsed-chain.ts';

type Figures = Pick<OptionQuote, ChainFigure>;
type Identity = Pick<OptionQuote, 'contract' | 'side'> & {
  readonly expiration: BusinessDate | null;
  readonly strike: number | null;
};

/** A quote as read: NaN and what is left out are missing, null is text that is no number. */
export type RawFigures = { readonly [Field in keyof Figures]?: number | null };
export interface SnapshotFacts extends Omit<ChainSnapshot, 'quotes' | 'quoteDate'> {
  /** Null when the file does not tell; {@link ChainBuilder.finish} then takes the day of the import. */
  readonly quoteDate: BusinessDate | null;
}

/** yfinance writes 0.00001 and Cboe 0 where no volatility can be implied. */
const leastVolatility = 1e-4;
const neverNegative: ReadonlySet<string> = new Set([
  'bid',
  'ask',
  'last',
  'volume',
  'openInterest',
  'impliedVolatility',
  'gamma',
]);

function findFault(
  { expiration, strike }: Identity,
  figures: RawFigures,
  quoteDate: BusinessDate | null,
  today: BusinessDate,
): [field: string, reason: string] | null {
  if (quoteDate !== null && quoteDate > today)
    return ['quoteDate', `the quotes are of ${quoteDate}, a day that has not come`];
  if (expiration === null) return ['expiration', 'the expiration is missing or no day'];
  if (strike === null || !(strike > 0)) return ['strike', 'the strike is missing or not above zero'];
  if (quoteDate !== null && expiration < quoteDate)
    return ['expiration', `the expiration ${expiration} lies before the quotes of ${quoteDate}`];
  for (const name of chainFigures) {
    const value = figures[name];
    if (value === null) return [name, `${name} is not a number`];
    if (value !== undefined && value < 0 && neverNegative.has(name))
      return [name, `${name} ${value} is negative`];
  }
  const { bid = Number.NaN, ask = Number.NaN, delta = Number.NaN } = figures as Record<string, number>;
  if (ask > 0 && bid > ask) return ['bid', `bid ${bid} is above ask ${ask}`];
  if (Math.abs(delta) > 1) return ['delta', `delta ${delta} lies outside -1 to 1`];
  return null;
}

/** Collects checked quotes into snapshots: one for each underlying and day. */
export class ChainBuilder {
  readonly #fileName: string;
  readonly #today: BusinessDate;
  readonly #tally = new RowTally();
  readonly #snapshots = new Map<
    string,
    { readonly facts: SnapshotFacts; readonly quotes: OptionQuote[]; readonly seen: Map<string, number> }
  >();

  constructor({ fileName, today }: Pick<ParseOptions, 'fileName' | 'today'>) {
    this.#fileName = fileName;
    this.#today = toBusinessDate(today);
  }

  reject(line: number, field: string, reason: string): void {
    this.#tally.reject(line, field, reason);
  }

  /** Takes a contract into the snapshot of `facts`, or rejects it with the reason. */
  add(line: number, facts: SnapshotFacts, identity: Identity, figures: RawFigures): void {
    const fault = findFault(identity, figures, facts.quoteDate, this.#today);
    if (fault) return this.#tally.reject(line, ...fault);
    const snapshot = this.#snapshotOf(facts);
    const { contract, expiration, side, strike } = identity as OptionQuote;
    const key = contract ?? `${expiration} ${side} ${strike}`;
    const first = snapshot.seen.get(key);
    if (first !== undefined)
      return this.#tally.reject(
        line,
        'contract',
        `${expiration} ${strike} ${side} already stands in line ${first}, which is kept`,
      );
    snapshot.seen.set(key, line);
    const known = Object.fromEntries(
      chainFigures.map((name) => [name, Number.isFinite(figures[name]) ? figures[name] : null]),
    ) as unknown as Figures;
    const volatility = known.impliedVolatility;
    snapshot.quotes.push({
      contract,
      expiration,
      side,
      strike,
      ...known,
      impliedVolatility: volatility !== null && volatility < leastVolatility ? null : volatility,
    });
    this.#tally.accept();
  }

  #snapshotOf(facts: SnapshotFacts) {
    const key = `${facts.underlying} ${facts.quoteDate}`;
    let snapshot = this.#snapshots.get(key);
    if (!snapshot) {
      snapshot = { facts, quotes: [], seen: new Map() };
      this.#snapshots.set(key, snapshot);
    }
    return snapshot;
  }

  /** @throws FileRefused when no contract could be taken, or nothing tells of which day the quotes are */
  finish(layout: { id: string; name: string }, notes: readonly string[]): ParsedChain {
    const fileName = this.#fileName;
    const counts = this.#tally.counts();
    if (counts.accepted === 0) {
      const [first] = counts.rejections;
      const why = first ? ` (line ${first.line}: ${printableText(first.reason, 120)})` : '';
      throw new FileRefused(
        `${fileName} holds no option contract that can be used${why}.`,
        first?.line,
        first?.field,
      );
    }
    const today = this.#today;
    const undated = [...this.#snapshots.values()].filter(({ facts }) => facts.quoteDate === null);
    if (undated.some(({ quotes }) => quotes.some(({ expiration }) => expiration < today)))
      throw new FileRefused(
        `${fileName} does not say on which day the options were quoted, and some of them have expired.`,
      );
    const snapshots = [...this.#snapshots.values()].map(({ facts, quotes }) => ({
      ...facts,
      quoteDate: facts.quoteDate ?? today,
      quotes,
    }));
    return {
      layout: layout.id,
      layoutName: layout.name,
      ...counts,
      notes: [
        ...notes,
        ...(undated.length > 0
          ? [
              `The file does not say on which day the options were quoted; ${today} is taken, the day of the import.`,
            ]
          : []),
      ],
      snapshots,
    };
  }
}
