import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ProviderId } from '#electron/sources/providers/provider.ts';
import type { ProviderProblemCode } from '#electron/sources/providers/provider-problem.ts';
import { dayOf, type ProviderRow } from './provider-server-rows.ts';

/** How one provider writes its answers, as documented or as seen in public reports. */
export interface ProviderShape {
  readonly id: ProviderId;
  readonly symbol: string;
  /** Around which its rows move. */
  readonly level: number;
  readonly contentType: string;
  /** First day asked for, or null for all. */
  readonly since: (query: URLSearchParams) => string | null;
  readonly body: (rows: readonly ProviderRow[]) => string;
  /** What it says, under status 200, instead of data; `key` is repeated where the provider does so. */
  readonly complaint: (key: string) => string;
  readonly complaintCode: ProviderProblemCode;
  readonly notFound: string;
  /** The same rows after an unannounced change of the shape. */
  readonly drifted: (body: string) => string;
  readonly needsKey: boolean;
}

const newYorkOffset = -18_000;
/** Seconds of a session's open at 09:30 in New York, in winter or summer time. */
export function sessionOpen(date: string): number {
  const month = Number(date.slice(5, 7));
  return dayOf(date) * 86_400 + (month > 3 && month < 11 ? 13.5 : 14.5) * 3600;
}

const fields = ['open', 'high', 'low', 'close', 'volume'] as const;

export interface YahooExtras {
  readonly symbol?: string;
  readonly currency?: string;
  readonly granularity?: string;
  readonly events?: object;
}

export function yahooChart(rows: readonly ProviderRow[], extras: YahooExtras = {}): string {
  const { symbol = 'IWM', currency = 'USD', granularity = '1d', events } = extras;
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])]));
  const result = {
    meta: {
      currency,
      symbol,
      exchangeName: 'PCX',
      instrumentType: 'ETF',
      gmtoffset: newYorkOffset,
      timezone: 'EST',
      exchangeTimezoneName: 'America/New_York',
      dataGranularity: granularity,
      range: '',
      validRanges: ['1d', '5d', 'max'],
    },
    ...(rows.length > 0 ? { timestamp: rows.map(({ date }) => sessionOpen(date)) } : {}),
    ...(events ? { events } : {}),
    indicators: { quote: [rows.length > 0 ? columns : {}], adjclose: [{ adjclose: columns['close'] }] },
  };
  return JSON.stringify({ chart: { result: [result], error: null } });
}

const yahooError = (code: string, description: string): string =>
  JSON.stringify({ chart: { result: null, error: { code, description } } });

const yahoo: ProviderShape = {
  id: 'yahoo',
  symbol: 'IWM',
  level: 100,
  contentType: 'application/json;charset=utf-8',
  needsKey: false,
  since: (query) => toBusinessDate(Number(query.get('period1')) / 86_400),
  body: (rows) => yahooChart(rows),
  complaint: () => yahooError('Internal Server Error', 'Data source is not responding'),
  complaintCode: 'unavailable',
  notFound: yahooError('Not Found', 'No data found, symbol may be delisted'),
  drifted: (body) => body.replace('"quote":', '"quotes":'),
};

const stooq: ProviderShape = {
  id: 'stooq',
  symbol: 'IWM',
  level: 100,
  contentType: 'text/csv',
  needsKey: true,
  since: (query) => query.get('d1')?.replace(/(....)(..)(..)/, '$1-$2-$3') ?? null,
  body: (rows) =>
    `Date,Open,High,Low,Close,Volume\r\n${rows
      .map((row) => `${[row.date, ...fields.map((field) => row[field] ?? '')].join()}\r\n`)
      .join('')}`,
  complaint: () => 'Exceeded the daily hits limit',
  complaintCode: 'rate-limited',
  notFound: 'No data',
  drifted: (body) => body.replace('Date,Open', 'Data,Otwarcie'),
};

const fred: ProviderShape = {
  id: 'fred',
  symbol: 'DGS10',
  level: 4,
  contentType: 'application/csv',
  needsKey: false,
  since: (query) => query.get('cosd'),
  body: (rows) =>
    `observation_date,DGS10\n${rows.map(({ date, close }) => `${date},${close ?? '.'}\n`).join('')}`,
  complaint: () => '{"error_code":400,"error_message":"Bad Request. The series does not exist."}',
  complaintCode: 'unavailable',
  notFound: '<html><body>Not found</body></html>',
  drifted: (body) => body.replace('observation_date,DGS10', 'observation_date,DGS10,DGS10_chg'),
};

const tiingo: ProviderShape = {
  id: 'tiingo',
  symbol: 'IWM',
  level: 100,
  contentType: 'application/json',
  needsKey: true,
  since: (query) => query.get('startDate'),
  body: (rows) =>
    JSON.stringify(
      rows.map(({ date, open, high, low, close, volume }) => ({
        date: `${date}T00:00:00.000Z`,
        close,
        high,
        low,
        open,
        volume,
        adjClose: close,
        adjHigh: high,
        adjLow: low,
        adjOpen: open,
        adjVolume: volume,
        divCash: 0,
        splitFactor: 1,
      })),
    ),
  complaint: (key) =>
    JSON.stringify({ detail: `Error: You have run over your hourly request allocation, token ${key}.` }),
  complaintCode: 'rate-limited',
  notFound: JSON.stringify({ detail: "Error: Ticker 'IWM' not found" }),
  drifted: (body) => body.replaceAll('"splitFactor"', '"split_factor"'),
};

const alphaVantage: ProviderShape = {
  id: 'alpha-vantage',
  symbol: 'IWM',
  level: 100,
  contentType: 'application/json',
  needsKey: true,
  since: () => null,
  body(rows) {
    const series = rows.toReversed().map(({ date, open, high, low, close, volume }) => {
      const text = (value: number | null): string => (value === null ? 'None' : value.toFixed(4));
      return `${JSON.stringify(date)}: ${JSON.stringify({
        '1. open': text(open),
        '2. high': text(high),
        '3. low': text(low),
        '4. close': text(close),
        '5. adjusted close': text(close),
        '6. volume': String(volume),
        '7. dividend amount': '0.0000',
        '8. split coefficient': '1.0',
      })}`;
    });
    const meta = JSON.stringify({
      '1. Information': 'Daily Time Series',
      '2. Symbol': 'IWM',
      '5. Time Zone': 'US/Eastern',
    });
    return `{"Meta Data": ${meta}, "Time Series (Daily)": {${series.join()}}}`;
  },
  complaint: (key) =>
    JSON.stringify({
      Information: `We have detected your API key as ${key} and our standard API rate limit is 25 requests per day.`,
    }),
  complaintCode: 'rate-limited',
  notFound: JSON.stringify({ 'Error Message': 'Invalid API call. Please retry or visit the documentation.' }),
  drifted: (body) => body.replaceAll('"4. close"', '"4. last"'),
};

export const providerShapes: readonly ProviderShape[] = [yahoo, stooq, fred, tiingo, alphaVantage];
