import { runSweep } from '../../electron/analytics/backtest/run-sweep.ts';
import { combinationsOf, type SweepGrid } from '../../electron/analytics/backtest/sweep-grid.ts';
import { exponentialMovingAverage } from '../../electron/analytics/indicators/exponential-moving-average.ts';
import { simpleMovingAverage } from '../../electron/analytics/indicators/simple-moving-average.ts';
import { plainSweep } from '../support/analytics/plain-sweep.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';
import { randomBars } from './random-bars.ts';

const barCount = 5000;
const rounds = 9;
const goalMilliseconds = 75;

/** Enters when the close comes above its EMA 20 while that is above the SMA 50. */
function entries(close: Float64Array): Uint8Array {
  const fast = exponentialMovingAverage(close, 20);
  const slow = simpleMovingAverage(close, 50);
  return Uint8Array.from(close, (price, i) =>
    i > 0 && price > fast[i] && close[i - 1] <= fast[i - 1] && fast[i] > slow[i] ? 1 : 0,
  );
}

/** 10,000 combinations: 25 stops of 1..25 %, 40 targets of 1..40 % and 10 time stops of 5..50 sessions, over 5,000 bars. */
export function benchSweep(): BenchRow[] {
  const bars = randomBars(barCount, 20251218);
  const steps = (count: number, step: number) => Array.from({ length: count }, (_, i) => (i + 1) * step);
  const grid: SweepGrid = {
    side: 'long',
    bars,
    enter: entries(bars.close),
    stops: steps(25, 0.01),
    targets: steps(40, 0.01),
    sessions: steps(10, 5),
    costFraction: 0.0005,
    periods: 10,
  };
  const ours = interleavedMedians({ sweep: () => runSweep(grid) }, rounds).sweep;
  // The loop takes seconds: a twenty-fifth of the grid, scaled up.
  const part = { ...grid, stops: grid.stops.slice(0, 1) };
  const loop = interleavedMedians({ loop: () => plainSweep(part) }, 3).loop * grid.stops.length;
  return [
    {
      name: `sweep, ${combinationsOf(grid)} combinations of stop, target and time x ${barCount} bars, one thread`,
      ours,
      peer: loop,
      peerName: 'the loop over all bars, whose numbers these are to the last bit',
      unit: 'ms',
      ratio: loop / ours,
      goal: `at most ${goalMilliseconds} ms`,
      met: ours <= goalMilliseconds,
    },
  ];
}
