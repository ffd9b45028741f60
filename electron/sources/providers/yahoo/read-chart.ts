import { type DayNumber, toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { buildSeries, type SeriesRows, sortActions } from '../answer/build-series.ts';
import { checkShape } from '../answer/check-shape.ts';
import { printableText } from '../../csv/printable-text.ts';
import { readJson } from '../answer/read-text.ts';
import { Refusal } from '../answer/refusal.ts';
import type { SeriesPlan } from '../provider.ts';
import { type ChartResult, chartSchema } from './chart-schema.ts';

const secondsPerDay = 86_400;
const mostSharesPerShare = 1000;
const fields = ['open', 'high', 'low', 'close', 'volume'] as const;

/**
 * Reads Yahoo's chart: a session is dated by its open in exchange time, prices are adjusted for splits.
 * @throws Refusal `malformed`, `unsupported` for prices in another currency
 */
export function readChart(bytes: Uint8Array, plan: SeriesPlan, through: number): SeriesRows {
  const result = checkShape(chartSchema, readJson(bytes)).chart.result[0] as ChartResult;
  requireAsked(result, plan);
  const { timestamp = [], meta, indicators } = result;
  const quote = indicators.quote[0] as ChartResult['indicators']['quote'][number];
  for (const field of fields) {
    const length = quote[field]?.length ?? 0;
    if (length !== timestamp.length)
      throw new Refusal('malformed', `${timestamp.length} sessions came with ${length} values of ${field}`);
  }
  const dayOf = (seconds: number): number => Math.floor((seconds + meta.gmtoffset) / secondsPerDay);
  const rows = timestamp.map((seconds, index) => {
    const at = (field: (typeof fields)[number]): number => quote[field]?.[index] ?? Number.NaN;
    return {
      day: dayOf(seconds),
      open: at('open'),
      high: at('high'),
      low: at('low'),
      close: at('close'),
      volume: at('volume'),
    };
  });
  const series = buildSeries(rows, plan, through);
  return { ...series, actions: readEvents(result, dayOf, through) };
}

function requireAsked({ meta }: ChartResult, { vendorSymbol, identity }: SeriesPlan): void {
  if (meta.symbol.toUpperCase() !== vendorSymbol.toUpperCase())
    throw new Refusal('malformed', `the answer is about ${printableText(meta.symbol, 24)}`);
  // For some spans Yahoo quietly answers with weeks or months instead of days.
  if (meta.dataGranularity !== '1d')
    throw new Refusal(
      'malformed',
      `the bars are ${printableText(meta.dataGranularity, 12)} instead of daily`,
    );
  if (identity.unit === 'dollars' && meta.currency !== 'USD')
    throw new Refusal(
      'unsupported',
      `prices are in ${printableText(meta.currency ?? 'no currency', 12)}, not dollars`,
    );
}

function readEvents(
  { events }: ChartResult,
  dayOf: (seconds: number) => number,
  through: number,
): CorporateAction[] {
  const splits = Object.values(events?.splits ?? {}).map(({ date, numerator, denominator }) => ({
    day: dayOf(date),
    kind: 'split' as const,
    value: numerator / denominator,
  }));
  const dividends = Object.values(events?.dividends ?? {}).map(({ date, amount }) => ({
    day: dayOf(date),
    kind: 'dividend' as const,
    value: amount,
  }));
  const usable = [...splits, ...dividends].filter(
    ({ day, kind, value }) =>
      day <= through &&
      value > 0 &&
      (kind === 'dividend' ||
        (value <= mostSharesPerShare && value >= 1 / mostSharesPerShare && value !== 1)),
  );
  return sortActions(
    usable.map(({ day, kind, value }) => ({ date: toBusinessDate(day as DayNumber), kind, value })),
  );
}
