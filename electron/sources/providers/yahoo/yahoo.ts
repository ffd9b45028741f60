import { exchangePlan } from '../answer/exchange-plan.ts';
import { quoteAnswer } from '../answer/quote-answer.ts';
import { Refusal } from '../answer/refusal.ts';
import type { ProviderDefinition } from '../provider-definition.ts';
import { chartErrorSchema } from './chart-schema.ts';
import { readChart } from './read-chart.ts';

const secondsPerDay = 86_400;
/** Before the first session of any series Yahoo has, 1900-01-01. */
const earliestDay = -25_567;

const indices = { RUT: '^RUT', SPX: '^GSPC', NDX: '^NDX', DJI: '^DJI', VIX: '^VIX' };

/** Yahoo Finance's chart service: split-adjusted daily bars with splits and dividends, without a key. */
export const yahoo: ProviderDefinition = {
  id: 'yahoo',
  name: 'Yahoo Finance',
  needsKey: false,
  baseAddress: 'https://query1.finance.yahoo.com',
  intervalMs: 500,
  series: (symbol) =>
    exchangePlan(symbol, {
      source: 'Yahoo Finance',
      adjustment: 'split',
      adjustmentEvidence: 'layout',
      indices,
      spell: (plain) => plain.replaceAll('.', '-'),
    }),
  request: ({ vendorSymbol }, { since, through }) => ({
    path: `/v8/finance/chart/${encodeURIComponent(vendorSymbol)}`,
    query: {
      // Two moments rather than `range=max`, for which Yahoo gives months.
      period1: String((since ?? earliestDay) * secondsPerDay),
      period2: String((through + 2) * secondsPerDay),
      interval: '1d',
      events: 'div,splits',
      includeAdjustedClose: 'false',
    },
  }),
  refusal(text) {
    if (/^\s*(edge: )?too many requests/i.test(text)) return new Refusal('rate-limited', 'too many requests');
    const error = findError(text);
    if (!error) return null;
    const said = quoteAnswer(error.description || error.code);
    if (/not found|no data|delisted|doesn't exist/i.test(`${error.code} ${error.description ?? ''}`))
      return new Refusal('not-found', `it says "${said}"`);
    if (/too many|rate limit/i.test(said)) return new Refusal('rate-limited', `it says "${said}"`);
    return new Refusal('unavailable', `it says "${said}"`);
  },
  read: readChart,
};

/** The error in `chart.error` or `finance.error`, wherever Yahoo puts it. */
function findError(text: string): { code: string; description?: string | null | undefined } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const part of Object.values(value)) {
    const parsed = chartErrorSchema.safeParse(part);
    if (parsed.success) return parsed.data.error;
  }
  return null;
}
