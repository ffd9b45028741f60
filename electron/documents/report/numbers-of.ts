import type { ReportPage } from './report-page.ts';

/**
 * Every number and date that a page shows or draws, by its place on the page, keys in order: the same numbers give the same text,
 * on any paper and in any version. Ages are left out, since they count the days until the page was made; NaN is null.
 */
export function numbersOf(page: ReportPage): string {
  return JSON.stringify(numbersIn(page));
}

function numbersIn(value: unknown): unknown {
  if (value instanceof Float64Array || value instanceof Int32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(numbersIn);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => typeof inner === 'object' || typeof inner === 'number')
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, key === 'values' && Array.isArray(inner) ? inner : numbersIn(inner)]),
    );
  return typeof value === 'number' ? value : null;
}
