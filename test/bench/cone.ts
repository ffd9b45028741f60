import { horizonCone } from '../../electron/analytics/leverage/horizon-cone.ts';
import { resampleBlocks } from '../../electron/analytics/statistics/resample-blocks.ts';
import { seededRandom } from '../../electron/analytics/statistics/seeded-random.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';
import { randomBars } from './random-bars.ts';

const paths = 10_000;
const horizonSessions = 126;
const meanBlockLength = 20;
const rounds = 9;
const framesPerSecond = 30;
const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
const days = Array.from({ length: 13 }, (_, i) => Math.round((i * horizonSessions) / 12));

/** The cone that the leverage screen draws anew for each step of its slider: 10,000 paths of a fund and its index. */
export async function benchCone(): Promise<BenchRow[]> {
  const { close } = randomBars(5001, 20251218);
  const returns = Float64Array.from({ length: 5000 }, (_, i) => close[i + 1] / close[i] - 1);
  const ms = interleavedMedians(
    {
      ours: () => {
        const common = { multiple: 3, horizonSessions, days, paths, meanBlockLength, probabilities };
        horizonCone(returns, { ...common, seed: 1 });
      },
      walked: () => {
        const columns = [0, 1].map(() => days.map(() => new Float64Array(paths)));
        const places = new Int32Array(horizonSessions);
        for (let path = 0; path < paths; path++) {
          resampleBlocks(places, returns.length, meanBlockLength, seededRandom(1, path));
          let [index, fund, next] = [1, 1, 0];
          for (let day = 0; day <= horizonSessions; day++) {
            if (days[next] === day) {
              columns[0][next][path] = index;
              columns[1][next][path] = fund;
              next++;
            }
            const change = returns[places[day]] ?? 0;
            index *= 1 + change;
            fund *= 1 + 3 * change;
          }
        }
        for (const column of columns.flat()) column.sort();
      },
    },
    rounds,
  );
  const rate = (milliseconds: number): number => 1000 / milliseconds;
  return [
    {
      name: `cone, ${paths} paths of fund and index x ${horizonSessions} sessions, one thread`,
      ours: rate(ms.ours),
      peer: rate(ms.walked),
      peerName: 'the same paths walked session by session, each day sorted',
      unit: 'cones/s',
      ratio: ms.walked / ms.ours,
      goal: `at least ${framesPerSecond} a second`,
      met: rate(ms.ours) >= framesPerSecond,
    },
  ];
}
