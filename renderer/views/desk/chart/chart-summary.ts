import { formatDay } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { visibleRows } from './visible-rows.ts';

interface VisibleDays {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The chart in sentences for those who do not see it: what it shows, from where to where, and the averages. */
export function chartSummary(answer: ChartAnswer, visible: VisibleDays | null): string {
  const { first, end } = visibleRows(answer.day, visible);
  const { provenance, day, close, overlays } = answer;
  if (end <= first) return `${provenance.symbol} has no bars here.`;
  const show = (value: number): string => formatValue(value, provenance.unit);
  const last = end - 1;
  const closes = close.subarray(first, end).filter((value) => !Number.isNaN(value));
  const grain = answer.barsPerBucket > 1 ? `${answer.barsPerBucket}-session candles` : 'daily candles';
  const kind = provenance.simulated ? 'simulated sample' : `${provenance.basis}-adjusted`;
  const averages = overlays
    .map(({ name, values }) => `${name} ${show(values[last] ?? Number.NaN)}`)
    .join(', ');
  return [
    `${provenance.symbol}, ${provenance.name}, ${formatNumber(end - first, 0)} ${grain}, ${kind},`,
    `from ${formatDay(day[first] as number)} to ${formatDay(day[last] as number)}.`,
    `Close from ${show(close[first] as number)} to ${show(close[last] as number)},`,
    `${formatPercent((close[last] as number) / (close[first] as number) - 1, 1, 'always')};`,
    `lowest ${show(Math.min(...closes))}, highest ${show(Math.max(...closes))}.`,
    `${averages}.`,
  ].join(' ');
}
