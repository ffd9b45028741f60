/** What a fund multiplies: its daily objective and the price series of its index or the fund that tracks it. */
export interface Instrument {
  readonly symbol: string;
  readonly name: string;
  /** Daily leverage multiple L: 1 for a plain fund or index, 3 or -3 for a 3x bull or bear fund. */
  readonly leverageMultiple: number;
  /** Symbols that can stand for the underlying, best first. */
  readonly underlying: readonly string[];
  readonly kind: 'index' | 'fund';
}

const smallCaps = ['IWM', 'RUT'];
const largeCaps = ['SPY', 'SPX'];
const nasdaq = ['QQQ'];

const known: readonly Instrument[] = [
  { symbol: 'RUT', name: 'Russell 2000 index', leverageMultiple: 1, underlying: [], kind: 'index' },
  { symbol: 'SPX', name: 'S&P 500 index', leverageMultiple: 1, underlying: [], kind: 'index' },
  { symbol: 'IWM', name: 'iShares Russell 2000 ETF', leverageMultiple: 1, underlying: ['RUT'], kind: 'fund' },
  { symbol: 'SPY', name: 'SPDR S&P 500 ETF', leverageMultiple: 1, underlying: ['SPX'], kind: 'fund' },
  { symbol: 'QQQ', name: 'Invesco QQQ Trust', leverageMultiple: 1, underlying: [], kind: 'fund' },
  {
    symbol: 'TNA',
    name: 'Direxion Daily Small Cap Bull 3X',
    leverageMultiple: 3,
    underlying: smallCaps,
    kind: 'fund',
  },
  {
    symbol: 'TZA',
    name: 'Direxion Daily Small Cap Bear 3X',
    leverageMultiple: -3,
    underlying: smallCaps,
    kind: 'fund',
  },
  {
    symbol: 'UWM',
    name: 'ProShares Ultra Russell2000',
    leverageMultiple: 2,
    underlying: smallCaps,
    kind: 'fund',
  },
  {
    symbol: 'TWM',
    name: 'ProShares UltraShort Russell2000',
    leverageMultiple: -2,
    underlying: smallCaps,
    kind: 'fund',
  },
  {
    symbol: 'RWM',
    name: 'ProShares Short Russell2000',
    leverageMultiple: -1,
    underlying: smallCaps,
    kind: 'fund',
  },
  {
    symbol: 'SPXL',
    name: 'Direxion Daily S&P 500 Bull 3X',
    leverageMultiple: 3,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'SPXS',
    name: 'Direxion Daily S&P 500 Bear 3X',
    leverageMultiple: -3,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'UPRO',
    name: 'ProShares UltraPro S&P 500',
    leverageMultiple: 3,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'SPXU',
    name: 'ProShares UltraPro Short S&P 500',
    leverageMultiple: -3,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'SSO',
    name: 'ProShares Ultra S&P 500',
    leverageMultiple: 2,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'SDS',
    name: 'ProShares UltraShort S&P 500',
    leverageMultiple: -2,
    underlying: largeCaps,
    kind: 'fund',
  },
  {
    symbol: 'SH',
    name: 'ProShares Short S&P 500',
    leverageMultiple: -1,
    underlying: largeCaps,
    kind: 'fund',
  },
  { symbol: 'TQQQ', name: 'ProShares UltraPro QQQ', leverageMultiple: 3, underlying: nasdaq, kind: 'fund' },
  {
    symbol: 'SQQQ',
    name: 'ProShares UltraPro Short QQQ',
    leverageMultiple: -3,
    underlying: nasdaq,
    kind: 'fund',
  },
  { symbol: 'QLD', name: 'ProShares Ultra QQQ', leverageMultiple: 2, underlying: nasdaq, kind: 'fund' },
  { symbol: 'QID', name: 'ProShares UltraShort QQQ', leverageMultiple: -2, underlying: nasdaq, kind: 'fund' },
];

const bySymbol = new Map(known.map((instrument) => [instrument.symbol, instrument]));

/** The known instrument of a symbol, or null: an unknown symbol's leverage is unknown, not one. */
export function findInstrument(symbol: string): Instrument | null {
  return bySymbol.get(symbol.toUpperCase()) ?? null;
}

/** Funds that multiply an underlying by more than one, in the direction asked for: 1 with it, -1 against it. */
export function leveragedFundsOn(underlying: string, direction: number): readonly Instrument[] {
  return known.filter(
    ({ leverageMultiple, underlying: stands }) =>
      Math.abs(leverageMultiple) > 1 &&
      Math.sign(leverageMultiple) === Math.sign(direction) &&
      stands.includes(underlying),
  );
}

/** Plain funds that track an index, the best known first. */
export function fundsTracking(index: string): readonly Instrument[] {
  return known.filter(
    ({ kind, leverageMultiple, underlying }) =>
      kind === 'fund' && leverageMultiple === 1 && underlying.includes(index),
  );
}
