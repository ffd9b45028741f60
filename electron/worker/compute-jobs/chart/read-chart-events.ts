import { type BusinessDate, civilDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { monthlyExpiry } from '#shared/domain/calendar/monthly-expiry.ts';
import type { ChartEvent } from '#shared/domain/chart-event.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import type { ComputeContext } from '../compute-context.ts';
import { listCalendarRows } from '../list-calendar-rows.ts';
import { noBars } from '../no-bars.ts';
import { lastReadableDay } from '../read-as-of.ts';

type Input = RequestInput<'chart.events'> & { readonly today: number };

/** How far beyond the last bar events are told, in calendar days: what the empty right of a chart can show. */
const aheadDays = 92;

/**
 * What is dated on a symbol's chart, by date: its dividends and splits, in the shares of the as-of day; the imported
 * calendars; and for a price the monthly option expiries, which the exchange's rules fix years ahead.
 */
export function readChartEvents(context: ComputeContext, { symbol, asOf, today }: Input): ChartEvent[] {
  const { bars, actions, identity } = context.series.get(symbol);
  const through = lastReadableDay(asOf, today);
  const source = sourceAsOf(bars, actions, identity.adjustment, through);
  const firstDay = source.bars.day[0];
  const lastDay = source.bars.day.at(-1);
  if (firstDay === undefined || lastDay === undefined) throw noBars(symbol);
  const from = toBusinessDate(firstDay);
  const to = toBusinessDate(lastDay + aheadDays);
  const calendar = listCalendarRows(context, { from, to, asOf, today }).events;
  const all: ChartEvent[] = [
    ...source.actions.filter(({ date }) => date >= from).map(ofAction),
    ...calendar
      .filter(({ date }) => date >= from)
      .map(({ date, title }) => ({ kind: 'calendar' as const, date, title })),
    ...(identity.kind === 'price' ? expiries(from, to) : []),
  ];
  return all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function ofAction({ kind, date, value }: CorporateAction): ChartEvent {
  const title = kind === 'split' ? formatSplit(value) : `Dividend $${formatPrice(value)} a share`;
  return { kind, date, title };
}

function expiries(from: BusinessDate, to: BusinessDate): ChartEvent[] {
  const first = civilDate(toDayNumber(from)).year * 12 + civilDate(toDayNumber(from)).month - 1;
  const last = civilDate(toDayNumber(to)).year * 12 + civilDate(toDayNumber(to)).month - 1;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
    .map((month) => toBusinessDate(monthlyExpiry(Math.floor(month / 12), (month % 12) + 1)))
    .filter((date) => date >= from && date <= to)
    .map((date) => ({ kind: 'expiry', date, title: 'Monthly option expiry' }));
}
