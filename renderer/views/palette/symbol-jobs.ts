import { runCommandSoon } from '#renderer/state/run-command-soon.ts';
import { deskStore } from '#renderer/state/store.ts';
import { chartRanges } from '#shared/domain/chart-range.ts';
import { mostCompared } from '#shared/domain/comparison.ts';
import { findInstrument, leveragedFundsOn } from '#shared/domain/instrument.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import type { PaletteEntry } from './palette-entry.ts';

interface SymbolJob {
  readonly words: readonly string[];
  title(symbol: string): string;
  run(symbol: string, symbols: readonly string[]): void;
}

const settings = () => {
  const { settings: now } = deskStore.getState();
  if (now === null) throw new Error('The settings have not been read yet.');
  return now;
};

function showLeverage(symbol: string, symbols: readonly string[]): void {
  const instrument = findInstrument(symbol);
  const isLeveraged = instrument !== null && Math.abs(instrument.leverageMultiple) !== 1;
  const has = (other: string): boolean => symbols.includes(other);
  const fund = isLeveraged
    ? symbol
    : leveragedFundsOn(symbol, 1)
        .map((one) => one.symbol)
        .find(has);
  const index = isLeveraged ? instrument.underlying.find(has) : symbol;
  const { leverage } = settings();
  const { changeSettings, notify } = deskStore.getState();
  const isPair = fund !== undefined && index !== undefined;
  changeSettings({ screen: 'leverage', leverage: isPair ? { ...leverage, fund, index } : leverage });
  if (!isPair) notify('information', `The workspace holds no leveraged pair with ${symbol}.`, 'public');
}

function showComparison(symbol: string): void {
  const { compare } = settings();
  const others = compare.symbols.filter((other) => other !== symbol);
  const room = others.filter((other, index) => other === compare.base || index < mostCompared - 2);
  deskStore
    .getState()
    .changeSettings({ screen: 'compare', compare: { ...compare, symbols: [symbol, ...room] } });
}

function showStops(symbol: string): void {
  const { stopBoard } = settings();
  const { changeSettings, applyToStopBoard } = deskStore.getState();
  const { index, instruments } = stopBoard;
  const isOnBoard = symbol === index || instruments.some((one) => one.symbol === symbol);
  const added = [...instruments.slice(0, mostInstruments - 1), { symbol, stop: null, target: null }];
  applyToStopBoard(isOnBoard ? { chosen: symbol } : { chosen: symbol, instruments: added });
  changeSettings({ screen: 'stops' });
}

function showPair(symbol: string): void {
  const { pairs } = settings();
  const short = symbol === pairs.short ? pairs.long : pairs.short;
  deskStore.getState().changeSettings({ screen: 'pairs', pairs: { ...pairs, long: symbol, short } });
}

const jobs: readonly SymbolJob[] = [
  {
    words: ['chart', 'desk', 'candles'],
    title: (symbol) => `Chart of ${symbol}`,
    run: (symbol) => deskStore.getState().showSymbol(symbol),
  },
  {
    words: ['size', 'sizing', 'stop', 'ticket', 'trade'],
    title: (symbol) => `Size a trade in ${symbol}`,
    run(symbol) {
      deskStore.getState().showSymbol(symbol);
      runCommandSoon('sizing.focus');
    },
  },
  { words: ['leverage', 'drag', 'decay'], title: (symbol) => `Leverage of ${symbol}`, run: showLeverage },
  {
    words: ['compare', 'comparison', 'versus', 'vs'],
    title: (symbol) => `Compare ${symbol}`,
    run: showComparison,
  },
  { words: ['stops', 'chances', 'coherence'], title: (symbol) => `Stops of ${symbol}`, run: showStops },
  { words: ['pair', 'pairs', 'spread'], title: (symbol) => `Pair with ${symbol} long`, run: showPair },
  {
    words: ['data', 'series', 'source', 'age'],
    title: (symbol) => `Data of ${symbol}`,
    run(symbol) {
      deskStore.getState().changeData({ dataPart: 'series', dataSymbol: symbol, seriesFilter: '' });
      deskStore.getState().changeSettings({ screen: 'data' });
    },
  },
  ...chartRanges.map(
    (range): SymbolJob => ({
      words: [range.toLowerCase()],
      title: (symbol) => `${symbol}, ${range} on the chart`,
      run(symbol) {
        deskStore.getState().changeSettings({ range });
        deskStore.getState().showSymbol(symbol);
      },
    }),
  ),
];

/** What a query such as `IWM lev` or `TNA size` asks for: a symbol, then the beginning of a word for a screen or a job. */
export function symbolJobs(query: string, symbols: readonly string[]): readonly PaletteEntry[] {
  const [name = '', ...rest] = query.trim().toLowerCase().split(/\s+/);
  const word = rest.join(' ');
  const symbol = symbols.find((one) => one.toLowerCase() === name);
  if (symbol === undefined || word === '') return [];
  return jobs
    .filter(({ words }) => words.some((one) => one.startsWith(word)))
    .map((job) => ({
      key: `job ${job.words[0]}`,
      group: symbol,
      title: job.title(symbol),
      names: [`${symbol} ${word}`],
      run: () => job.run(symbol, symbols),
    }));
}
