import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';

/** Standard normal numbers by Box and Muller: the same for a seed on every machine. */
export function randomNormals(count: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
  });
}
