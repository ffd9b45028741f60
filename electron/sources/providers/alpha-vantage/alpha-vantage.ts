import { z } from 'zod';
import { parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { printableText } from '../../csv/printable-text.ts';
import { buildSeries, type SeriesRows } from '../answer/build-series.ts';
import { checkShape } from '../answer/check-shape.ts';
import { exchangePlan } from '../answer/exchange-plan.ts';
import { quoteAnswer } from '../answer/quote-answer.ts';
import { readJson } from '../answer/read-text.ts';
import { Refusal } from '../answer/refusal.ts';
import type { SeriesPlan } from '../provider.ts';
import type { ProviderDefinition } from '../provider-definition.ts';

const figure = z
  .string()
  .regex(/^-?\d{1,18}(\.\d{1,12})?$/)
  .transform(Number);
const dailySchema = z.object({
  'Meta Data': z.object({ '2. Symbol': z.string() }),
  'Time Series (Daily)': z.record(
    z.string().refine((text) => parseBusinessDate(text) !== null),
    z.object({
      '1. open': figure,
      '2. high': figure,
      '3. low': figure,
      '4. close': figure,
      '6. volume': figure,
      '7. dividend amount': figure,
      '8. split coefficient': figure,
    }),
  ),
});
const complaintSchema = z.union([
  z.object({ 'Error Message': z.string() }).transform((value) => value['Error Message']),
  z.object({ Information: z.string() }).transform((value) => value.Information),
  z.object({ Note: z.string() }).transform((value) => value.Note),
]);

/** A compact answer holds the last 100 sessions; calendar days that they surely span. */
const compactDays = 120;

/**
 * Alpha Vantage's adjusted daily series: as traded, with the split coefficient and the dividend of each day. The plain series, which
 * a free key is entitled to, leaves splits out and so cannot be used.
 */
export const alphaVantage: ProviderDefinition = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  needsKey: true,
  baseAddress: 'https://www.alphavantage.co',
  intervalMs: 1500,
  series: (symbol) =>
    exchangePlan(symbol, {
      source: 'Alpha Vantage',
      adjustment: 'raw',
      adjustmentEvidence: 'layout',
      indices: {},
      spell: (plain) => plain.replaceAll('.', '-'),
    }),
  request: ({ vendorSymbol }, { since, through, key }) => ({
    path: '/query',
    query: {
      function: 'TIME_SERIES_DAILY_ADJUSTED',
      symbol: vendorSymbol,
      outputsize: since !== null && through - since <= compactDays ? 'compact' : 'full',
      datatype: 'json',
    },
    secretQuery: { apikey: key },
  }),
  refusal(text) {
    const complaint = complaintOf(text);
    if (complaint === null) return null;
    const said = `it says "${quoteAnswer(complaint)}"`;
    if (/premium endpoint|premium feature/i.test(complaint)) return new Refusal('refused-key', said);
    if (/rate limit|requests per|call frequency|sparingly/i.test(complaint))
      return new Refusal('rate-limited', said);
    if (/api ?key/i.test(complaint)) return new Refusal('refused-key', said);
    if (/invalid api call/i.test(complaint)) return new Refusal('not-found', said);
    return new Refusal('unavailable', said);
  },
  read: readDaily,
};

/** What Alpha Vantage says instead of data, always with status 200; null for anything else. */
function complaintOf(text: string): string | null {
  try {
    const parsed = complaintSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function readDaily(bytes: Uint8Array, plan: SeriesPlan, through: number): SeriesRows {
  const daily = checkShape(dailySchema, readJson(bytes));
  const answered = daily['Meta Data']['2. Symbol'];
  if (answered.toUpperCase() !== plan.vendorSymbol)
    throw new Refusal('malformed', `the answer is about ${printableText(answered, 24)}`);
  const rows = Object.entries(daily['Time Series (Daily)']).map(([date, row]) => ({
    day: toDayNumber(parseBusinessDate(date) as NonNullable<ReturnType<typeof parseBusinessDate>>),
    open: row['1. open'],
    high: row['2. high'],
    low: row['3. low'],
    close: row['4. close'],
    volume: row['6. volume'],
    dividend: row['7. dividend amount'],
    split: row['8. split coefficient'],
  }));
  // Newest first is how Alpha Vantage writes; in order of date it needs no remark.
  return buildSeries(
    rows.toSorted((left, right) => left.day - right.day),
    plan,
    through,
  );
}
