import { formatNumber } from '#shared/format/format-number.ts';

/** A value as a field shows it: scaled, commas between thousands, empty when there is none to show. */
export function formatFieldValue(value: number | null, scale: number, decimals: number): string {
  return value === null || Number.isNaN(value) ? '' : formatNumber(value * scale, decimals);
}
