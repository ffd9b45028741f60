import { formatNumber } from '#shared/format/format-number.ts';

/** What a person adds to the decimals that a field is written with. */
const typedDecimals = 2;

/** As many decimals as it takes to show what was typed, two more at most; what was computed has more, and is rounded to the least. */
function decimalsOf(value: number, least: number): number {
  const noise = Math.abs(value) * 1e-12;
  for (let decimals = least; decimals <= least + typedDecimals; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) <= noise) return decimals;
  }
  return least;
}

/**
 * A value as a field shows it: scaled, commas between thousands, empty when there is none to show.
 * @param decimals at least; 0.125 typed stays `0.125`, so that a field never says another number than it stands for
 */
export function formatFieldValue(value: number | null, scale: number, decimals: number): string {
  if (value === null || Number.isNaN(value)) return '';
  return formatNumber(value * scale, decimalsOf(value * scale, decimals));
}
