import type { BenchRow } from './bench-row.ts';
import type { ElectronBench } from './electron-runs.ts';
import { runOnce } from './electron-runs.ts';
import { median } from './median.ts';

const rounds = 7;
type Figure = 'windowMs' | 'candlesMs' | 'rssMb';

/**
 * Start with a fresh workspace, against a bare one-window app on the same Electron: to the window, to painted candles
 * and averages, and the memory of all processes then. The two take turns; the first start of each is not counted.
 */
export async function benchStartUp({ stopline, bare, environment }: ElectronBench): Promise<BenchRow[]> {
  const ours: Record<string, number>[] = [];
  const peers: Record<string, number>[] = [];
  for (let round = 0; round <= rounds; round++) {
    peers.push(await runOnce(bare, [], environment));
    ours.push(await runOnce(stopline, ['--smoke'], environment));
  }
  const of = (runs: readonly Record<string, number>[], figure: Figure) =>
    median(runs.slice(1).map((run) => run[figure] as number));
  const row = (name: string, figure: Figure, peerFigure: Figure, limit: number): BenchRow => {
    const [mine, peer] = [of(ours, figure), of(peers, peerFigure)];
    return {
      name: `start: ${name}`,
      ours: mine,
      peer,
      peerName: 'bare one-window app',
      unit: figure === 'rssMb' ? 'MB' : 'ms',
      ratio: mine / peer,
      goal: `ours <= ${limit} x peer`,
      met: mine / peer <= limit,
    };
  };
  return [
    row('window', 'windowMs', 'windowMs', 1.25),
    row('real candles', 'candlesMs', 'windowMs', 2.5),
    row('memory of all processes', 'rssMb', 'rssMb', 1.4),
  ];
}
