import { z } from 'zod';
import { parseBusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { buildSeries, type SeriesRows } from '../answer/build-series.ts';
import { checkShape } from '../answer/check-shape.ts';
import { exchangePlan } from '../answer/exchange-plan.ts';
import { quoteAnswer } from '../answer/quote-answer.ts';
import { readJson } from '../answer/read-text.ts';
import { Refusal } from '../answer/refusal.ts';
import type { SeriesPlan } from '../provider.ts';
import type { ProviderDefinition } from '../provider-definition.ts';

const figure = z.number().nullable();
/** A row of Tiingo's end-of-day prices; its adjusted columns are not read, since splits and dividends are rows of their own here. */
const rowSchema = z.object({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T00:00:00/)
    .transform((text) => parseBusinessDate(text.slice(0, 10)))
    .refine((date) => date !== null),
  open: figure,
  high: figure,
  low: figure,
  close: figure,
  volume: figure,
  divCash: z.number().nonnegative(),
  splitFactor: z.number().positive(),
});
const pricesSchema = z.array(rowSchema);
const detailSchema = z.object({ detail: z.string() });

const earliestDate = '1900-01-01';

/** Tiingo's end-of-day prices: as traded, with the split factor and the dividend of each day. */
export const tiingo: ProviderDefinition = {
  id: 'tiingo',
  name: 'Tiingo',
  needsKey: true,
  baseAddress: 'https://api.tiingo.com',
  intervalMs: 1000,
  series: (symbol) =>
    exchangePlan(symbol, {
      source: 'Tiingo',
      adjustment: 'raw',
      adjustmentEvidence: 'layout',
      indices: {},
      spell: (plain) => plain.toLowerCase().replaceAll('.', '-'),
    }),
  request: ({ vendorSymbol }, { since, key }) => ({
    path: `/tiingo/daily/${encodeURIComponent(vendorSymbol)}/prices`,
    // Without a first day Tiingo gives only the last row.
    query: { startDate: since === null ? earliestDate : toBusinessDate(since), format: 'json' },
    headers: { authorization: `Token ${key}`, accept: 'application/json' },
  }),
  refusal(text) {
    const detail = detailOf(text);
    if (detail === null) return null;
    const said = `it says "${quoteAnswer(detail)}"`;
    if (/run over|allocation|too many|rate limit/i.test(detail)) return new Refusal('rate-limited', said);
    if (/token|credential|authenti|permission|not entitled/i.test(detail))
      return new Refusal('refused-key', said);
    if (/not found/i.test(detail)) return new Refusal('not-found', said);
    return new Refusal('unavailable', said);
  },
  read: readPrices,
};

/** Tiingo's complaint, as JSON or as bare text; null for anything else. */
function detailOf(text: string): string | null {
  if (/^\s*"?error:/i.test(text)) return text;
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const parsed = detailSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.detail : null;
  } catch {
    return null;
  }
}

function readPrices(bytes: Uint8Array, plan: SeriesPlan, through: number): SeriesRows {
  const prices = checkShape(pricesSchema, readJson(bytes));
  const rows = prices.map(({ date, open, high, low, close, volume, divCash, splitFactor }) => ({
    day: toDayNumber(date as NonNullable<typeof date>),
    open: open ?? Number.NaN,
    high: high ?? Number.NaN,
    low: low ?? Number.NaN,
    close: close ?? Number.NaN,
    volume: volume ?? Number.NaN,
    dividend: divCash,
    split: splitFactor,
  }));
  return buildSeries(rows, plan, through);
}
