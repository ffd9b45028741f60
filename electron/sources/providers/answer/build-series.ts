import { type PriceField, priceFields } from '#shared/domain/mapped-fields.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { findBarFault, isPossibleBar } from '../../csv/bar-check.ts';
import { readActions } from '../../csv/corporate-actions.ts';
import { orderRows } from '../../csv/order-rows.ts';
import { RejectionList } from '../../csv/rejection-list.ts';
import { SeriesCollector } from '../../csv/series-collector.ts';
import type { Rejection } from '../../parsed-file.ts';
import type { SeriesPlan } from '../provider.ts';
import { Refusal } from './refusal.ts';

/** One row of an answer; what is left out or NaN is a gap. */
export type AnswerRow = { readonly day: number } & { readonly [Field in PriceField]?: number };

/** What an answer holds. accepted + rejected = dataRows. */
export interface SeriesRows {
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
  readonly dataRows: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
}

const leastContradictions = 3;
const contradictionShare = 0.1;
const nan = Number.NaN;

/**
 * Turns the rows of an answer into bars: sorted, one a day, none after `through`, each past the same hard checks as a row of a file.
 * Rejections are counted by place in the answer, from 1.
 * @throws Refusal `malformed` when nothing is left of some rows, or when so many contradict themselves that the columns must be mixed up
 */
export function buildSeries(rows: readonly AnswerRow[], plan: SeriesPlan, through: number): SeriesRows {
  const rejections = new RejectionList();
  const collector = new SeriesCollector(null, priceFields, rows.length);
  const values = new Float64Array(priceFields.length);
  let contradictions = 0;
  rows.forEach((row, index) => {
    for (let field = 0; field < priceFields.length; field++) values[field] = row[priceFields[field]] ?? nan;
    const fault = plan.identity.kind === 'price' ? findPriceFault(values) : findLevelFault(row.close, plan);
    const late = row.day > through;
    if (fault?.contradictory) contradictions++;
    if (fault) rejections.add(index + 1, fault.field, fault.reason);
    else if (late) rejections.add(index + 1, 'date', `date ${toBusinessDate(row.day)} is not over yet`);
    else collector.add(index + 1, row.day, values, 0);
  });
  if (contradictions >= leastContradictions && contradictions >= contradictionShare * rows.length)
    throw new Refusal('malformed', `${contradictions} of ${rows.length} rows contradict themselves`);
  if (rows.length > 0 && collector.length === 0 && rejections.kept.some(({ field }) => field !== 'date'))
    throw new Refusal(
      'malformed',
      `no row of the answer can be used (row 1: ${rejections.kept[0]?.reason ?? ''})`,
    );
  const ordered = orderRows(collector, rejections);
  const field = (name: PriceField): Float64Array => ordered.column(name) as Float64Array;
  const { day } = ordered;
  const actions = [
    ...readActions(day, field('split'), 'split'),
    ...readActions(day, field('dividend'), 'dividend'),
  ];
  return {
    bars: {
      day,
      open: field('open'),
      high: field('high'),
      low: field('low'),
      close: field('close'),
      volume: field('volume'),
    },
    actions: sortActions(actions),
    dataRows: rows.length,
    rejected: rejections.count,
    rejections: rejections.kept.toSorted((left, right) => left.line - right.line),
    notes: ordered.sorted ? ['The rows were not in order of date and have been sorted.'] : [],
  };
}

/** Corporate actions by date. */
export function sortActions(actions: readonly CorporateAction[]): CorporateAction[] {
  return actions.toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
}

interface Fault {
  readonly field: string;
  readonly reason: string;
  readonly contradictory: boolean;
}

function findPriceFault([open, high, low, close, volume]: Float64Array): Fault | null {
  const [o, h, l, c, v] = [open, high, low, close, volume] as [number, number, number, number, number];
  if ([o, h, l, c].every(Number.isNaN))
    return { field: 'close', reason: 'all prices are missing', contradictory: false };
  if (!isPossibleBar(o, h, l, c, v)) return findBarFault(o, h, l, c, v);
  if (h === Number.POSITIVE_INFINITY || v === Number.POSITIVE_INFINITY)
    return { field: 'high', reason: 'a figure is too large to be one', contradictory: false };
  return null;
}

function findLevelFault(level = nan, { plausible }: SeriesPlan): Fault | null {
  const { least, most } = plausible ?? { least: -Number.MAX_VALUE, most: Number.MAX_VALUE };
  if (level >= least && level <= most) return null;
  const reason = Number.isNaN(level)
    ? 'the level is missing'
    : `${level} lies outside the plausible ${least} to ${most}`;
  return { field: 'close', reason, contradictory: false };
}
