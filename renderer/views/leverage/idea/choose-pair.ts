import { findInstrument, type Instrument } from '#shared/domain/instrument.ts';

/** A fund and the series that stands for its index. */
export interface LeveragePair {
  readonly fund: string;
  readonly index: string;
  readonly multiple: number;
}

/** What there is to choose from in a workspace, and what is chosen. */
export interface PairChoice {
  /** Funds with a daily multiple other than one. */
  readonly funds: readonly string[];
  /** Series that can stand for the chosen fund's index, best first. */
  readonly indices: readonly string[];
  readonly instrument: Instrument | null;
  /** Null when there is no such fund, or nothing that it multiplies. */
  readonly pair: LeveragePair | null;
}

/** The pair wanted, or the nearest to it among the symbols of the workspace. */
export function choosePair(symbols: readonly string[], wanted: { fund: string; index: string }): PairChoice {
  const present = new Set(symbols);
  const funds = symbols.filter((symbol) => {
    const instrument = findInstrument(symbol);
    return instrument !== null && instrument.leverageMultiple !== 1;
  });
  const fund = funds.includes(wanted.fund) ? wanted.fund : (funds[0] ?? null);
  const instrument = fund === null ? null : findInstrument(fund);
  const indices = instrument?.underlying.filter((symbol) => present.has(symbol)) ?? [];
  const index = indices.includes(wanted.index) ? wanted.index : indices[0];
  const pair =
    instrument === null || index === undefined
      ? null
      : { fund: instrument.symbol, index, multiple: instrument.leverageMultiple };
  return { funds, indices, instrument, pair };
}
