import type { PriceField } from '#shared/domain/mapped-fields.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { RejectionList } from './rejection-list.ts';
import type { SeriesCollector } from './series-collector.ts';

/** A series whose collected columns are filled less than this gives away copies, so as not to keep the empty room alive. */
const leastFill = 0.8;

/** The kept rows of a series, oldest first, one a day. */
export interface OrderedRows {
  readonly day: Int32Array;
  /** True when the file had them in another order. */
  readonly sorted: boolean;
  /** The values of a field; null when the file has no such column. */
  readonly column: (field: PriceField) => Float64Array | null;
}

/** Order in which to take the rows: by day, the first in the file kept where a day stands twice and the others rejected. */
function orderOf(rows: SeriesCollector, rejections: RejectionList): { order: Int32Array; sorted: boolean } {
  const all = Int32Array.from({ length: rows.length }, (_, index) => index);
  all.sort((left, right) => rows.day[left] - rows.day[right] || left - right);
  const sorted = all.some((index, place) => index !== place);
  let kept = 0;
  for (const index of all) {
    const first = kept === 0 ? -1 : all[kept - 1];
    if (first >= 0 && rows.day[first] === rows.day[index]) {
      const reason = `date ${toBusinessDate(rows.day[index])} already stands in line ${rows.line[first]}, which is kept`;
      rejections.add(rows.line[index], 'date', reason);
    } else all[kept++] = index;
  }
  return { order: all.subarray(0, kept), sorted };
}

/** Rows of a series sorted by day without duplicates; views on the collected columns when nothing had to change. */
export function orderRows(rows: SeriesCollector, rejections: RejectionList): OrderedRows {
  const taken = rows.increasing ? null : orderOf(rows, rejections);
  const trim = <T extends Int32Array | Float64Array>(column: T): T => {
    const view = column.subarray(0, rows.length);
    return (rows.length < leastFill * column.length ? view.slice() : view) as T;
  };
  return {
    day: taken ? taken.order.map((index) => rows.day[index]) : trim(rows.day),
    sorted: taken?.sorted ?? false,
    column: (field) => {
      const column = rows.column(field);
      if (!column || !taken) return column && trim(column);
      return Float64Array.from(taken.order, (index) => column[index]);
    },
  };
}
