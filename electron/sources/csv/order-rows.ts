import { toBusinessDate } from '#shared/domain/business-date.ts';
import { priceFields } from './layout.ts';
import type { RejectionList } from './rejection-list.ts';
import type { SeriesCollector } from './series-collector.ts';

/** The kept rows of a series, oldest first, one a day, and whether they had to be sorted. */
export interface OrderedRows {
  readonly day: Int32Array;
  readonly columns: Readonly<Record<(typeof priceFields)[number], Float64Array>>;
  readonly sorted: boolean;
}

/** Order in which to take the rows: by day, the first in the file kept where a day stands twice and the others rejected. */
function orderOf(rows: SeriesCollector, rejections: RejectionList): { order: Int32Array; sorted: boolean } {
  const all = Int32Array.from({ length: rows.length }, (_, index) => index);
  all.sort((left, right) => rows.day[left] - rows.day[right] || left - right);
  const kept: number[] = [];
  for (const index of all) {
    const first = kept.at(-1);
    if (first !== undefined && rows.day[first] === rows.day[index]) {
      rejections.add(rows.line[index], 'date', () => {
        return `date ${toBusinessDate(rows.day[index])} already stands in line ${rows.line[first]}, which is kept`;
      });
    } else kept.push(index);
  }
  return { order: Int32Array.from(kept), sorted: all.some((index, place) => index !== place) };
}

/** Columns of a series sorted by day without duplicates; exact views on the collected columns when nothing had to change. */
export function orderRows(rows: SeriesCollector, rejections: RejectionList): OrderedRows {
  const taken = rows.increasing ? null : orderOf(rows, rejections);
  const pick = (column: Float64Array): Float64Array => {
    return taken ? Float64Array.from(taken.order, (index) => column[index]) : column.slice(0, rows.length);
  };
  return {
    day: taken ? taken.order.map((index) => rows.day[index]) : rows.day.slice(0, rows.length),
    columns: Object.fromEntries(
      priceFields.map((field, index) => [field, pick(rows.columns[index])]),
    ) as OrderedRows['columns'],
    sorted: taken?.sorted ?? false,
  };
}
