import { formatNumber } from './format-number.ts';

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/** A large count in three or four figures: 28614500 gives `28.61M`. Below a thousand it is whole. */
export function formatCompact(value: number): string {
  const size = Math.abs(value);
  // 999,995 rounds to 1000.00K, so the next scale starts where two decimals would overflow.
  for (const [scale, suffix] of scales) {
    if (size >= scale * 0.999995) return `${formatNumber(value / scale, 2)}${suffix}`;
  }
  return formatNumber(value, 0);
}
