import { averageTrueRange } from '../../electron/analytics/indicators/average-true-range.ts';
import { exponentialMovingAverage } from '../../electron/analytics/indicators/exponential-moving-average.ts';
import { onBalanceVolume } from '../../electron/analytics/indicators/on-balance-volume.ts';
import { relativeStrength } from '../../electron/analytics/indicators/relative-strength.ts';
import { simpleMovingAverage } from '../../electron/analytics/indicators/simple-moving-average.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';
import { randomBars } from './random-bars.ts';

const barCount = 1_000_000;
const rounds = 9;

type Numbers = readonly number[];

/** The peers are installed apart from the application, so the compiler does not see them; these are the calls used. */
interface Indicatorts {
  ema(values: Numbers, options: { period: number }): unknown;
  sma(values: Numbers, options: { period: number }): unknown;
  atr(high: Numbers, low: Numbers, close: Numbers, options: { period: number }): unknown;
  rsi(values: Numbers, options: { period: number }): unknown;
  obv(close: Numbers, volume: Numbers): unknown;
}
interface Ixjb94 {
  ema(values: Numbers, period: number): unknown;
  sma(values: Numbers, period: number): unknown;
  atr(high: Numbers, low: Numbers, close: Numbers, period: number): unknown;
  rsi(values: Numbers, period: number): unknown;
  obv(close: Numbers, volume: Numbers): unknown;
}

async function loadPeers(): Promise<{ indicatorts: Indicatorts; ixjb94: Ixjb94 }> {
  const [first, second]: readonly string[] = ['indicatorts', '@ixjb94/indicators'];
  const indicatorts = (await import(first)) as Indicatorts;
  const { IndicatorsSync } = (await import(second)) as { IndicatorsSync: new () => Ixjb94 };
  return { indicatorts, ixjb94: new IndicatorsSync() };
}

function copyEntries(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i] = from[i];
}

/**
 * Indicators over a million bars, in nanoseconds a bar: with a reused output and with a fresh one against the faster of
 * two npm libraries fed their own plain arrays, and with a reused output against copying a column entry by entry.
 */
export async function benchIndicators(): Promise<BenchRow[]> {
  const { indicatorts, ixjb94 } = await loadPeers();
  const bars = randomBars(barCount, 20251218);
  const { high, low, close, volume } = bars;
  const plain = {
    high: Array.from(high),
    low: Array.from(low),
    close: Array.from(close),
    volume: Array.from(volume),
  };
  const output = new Float64Array(barCount);
  // Before all others: among them the engine gives the loop up, and beside a slow copy everything looks quick.
  const { copy } = interleavedMedians({ copy: () => copyEntries(close, output) }, rounds);
  const cases = [
    {
      name: 'EMA 20',
      copies: 2.5,
      ours: (reused?: Float64Array) => exponentialMovingAverage(close, 20, reused),
      indicatorts: () => indicatorts.ema(plain.close, { period: 20 }),
      ixjb94: () => ixjb94.ema(plain.close, 20),
    },
    {
      name: 'SMA 50',
      copies: 2.5,
      ours: (reused?: Float64Array) => simpleMovingAverage(close, 50, reused),
      indicatorts: () => indicatorts.sma(plain.close, { period: 50 }),
      ixjb94: () => ixjb94.sma(plain.close, 50),
    },
    {
      name: 'ATR 14',
      copies: 5,
      ours: (reused?: Float64Array) => averageTrueRange(high, low, close, 14, reused),
      indicatorts: () => indicatorts.atr(plain.high, plain.low, plain.close, { period: 14 }),
      ixjb94: () => ixjb94.atr(plain.high, plain.low, plain.close, 14),
    },
    {
      name: 'RSI 14',
      copies: 4.5,
      ours: (reused?: Float64Array) => relativeStrength(close, 14, reused),
      indicatorts: () => indicatorts.rsi(plain.close, { period: 14 }),
      ixjb94: () => ixjb94.rsi(plain.close, 14),
    },
    {
      name: 'OBV',
      copies: 4.5,
      ours: (reused?: Float64Array) => onBalanceVolume(close, volume, reused),
      indicatorts: () => indicatorts.obv(plain.close, plain.volume),
      ixjb94: () => ixjb94.obv(plain.close, plain.volume),
    },
  ];
  return cases.flatMap(({ name, copies, ours, ...peers }) => {
    const ms = interleavedMedians(
      {
        reused: () => ours(output),
        fresh: () => ours(),
        ...peers,
      },
      rounds,
    );
    const nanoseconds = (milliseconds: number): number => (milliseconds * 1e6) / barCount;
    const peerName = ms.indicatorts < ms.ixjb94 ? 'indicatorts 2.2.2' : '@ixjb94/indicators 1.2.4';
    const peer = nanoseconds(Math.min(ms.indicatorts, ms.ixjb94));
    const against = (label: string, time: number, least: number): BenchRow => {
      const [mine, ratio] = [nanoseconds(time), peer / nanoseconds(time)];
      const goal = `at least ${least}x as fast`;
      return {
        name: `${name}, ${label}`,
        ours: mine,
        peer,
        peerName,
        unit: 'ns/bar',
        ratio,
        goal,
        met: ratio >= least,
      };
    };
    const inCopies = ms.reused / copy;
    return [
      against('reused output', ms.reused, 5),
      against('fresh output', ms.fresh, 3),
      {
        name: `${name} in copies`,
        ours: nanoseconds(ms.reused),
        peer: nanoseconds(copy),
        peerName: 'copy of a column, entry by entry',
        unit: 'ns/bar',
        ratio: inCopies,
        goal: `at most ${copies}x`,
        met: inCopies <= copies,
      },
    ];
  });
}
