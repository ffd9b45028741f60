import { describe, expect, it } from 'vitest';
import { blockLengths } from '#electron/analytics/bootstrap/block-lengths.ts';
import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';

describe.each([1, 1.5, 2, 10, 40, 500])('lengths of blocks of mean %d', (mean) => {
  const lengthOf = blockLengths(mean);
  const random = seededRandom(3);
  const drawn = Array.from({ length: 40_000 }, random);

  it('equal the logarithm that they replace, bit by bit', () => {
    const formula = (u: number) => (mean === 1 ? 1 : 1 + Math.floor(Math.log(1 - u) / Math.log1p(-1 / mean)));
    for (const u of [0, 1 - 2 ** -32, ...drawn]) expect(lengthOf(u)).toBe(formula(u));
  });

  it('have that mean', () => {
    const sum = drawn.reduce((total, u) => total + lengthOf(u), 0);
    const error = Math.sqrt((mean * mean - mean) / drawn.length);
    expect(Math.abs(sum / drawn.length - mean)).toBeLessThanOrEqual(4 * error);
  });
});
