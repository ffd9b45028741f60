import { describe, expect, it } from 'vitest';
import { createProviders, providerDefinitions } from '#electron/sources/providers/create-providers.ts';
import type { ProviderId } from '#electron/sources/providers/provider.ts';
import { ProviderProblem } from '#electron/sources/providers/provider-problem.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { dayOf, providerRows } from '../../../support/provider-server-rows.ts';
import { providerShapes, sessionOpen, yahooChart } from '../../../support/provider-server-shapes.ts';

const through = dayOf('2024-12-31');
const encode = (text: string) => new TextEncoder().encode(text);
const datesOf = (days: Int32Array) => [...days].map(toBusinessDate);

function read(id: ProviderId, symbol: string, body: string) {
  const definition = providerDefinitions[id];
  return definition.read(encode(body), definition.series(symbol), through);
}

describe('every provider', () => {
  it.each(providerShapes.map((shape) => [shape.id, shape] as const))(
    '%s gives back each documented row as it is',
    (id, shape) => {
      const rows = providerRows('2024-01-02', '2024-12-31', shape.level);
      const { bars, dataRows, rejected, actions } = read(id, shape.symbol, shape.body(rows));
      expect(datesOf(bars.day)).toEqual(rows.map(({ date }) => date));
      expect([...bars.close]).toEqual(rows.map(({ close }) => close));
      expect({ dataRows, rejected, actions }).toEqual({ dataRows: rows.length, rejected: 0, actions: [] });
      if (id === 'fred') expect([...bars.open, ...bars.volume].every(Number.isNaN)).toBe(true);
      else
        for (const field of ['open', 'high', 'low', 'volume'] as const)
          expect([...bars[field]]).toEqual(rows.map((row) => row[field]));
    },
  );

  it('states where a series is from, what it measures and how it was adjusted', () => {
    const providers = createProviders();
    const identityOf = (id: ProviderId, symbol: string) => {
      const { identity, vendorSymbol } = providers[id].series(symbol);
      const { symbol: own, kind, unit, adjustment, source } = identity;
      return [own, kind, unit, adjustment, source, vendorSymbol];
    };
    expect(identityOf('yahoo', 'tza')).toEqual(['TZA', 'price', 'dollars', 'split', 'Yahoo Finance', 'TZA']);
    expect(identityOf('yahoo', '^GSPC')).toEqual([
      'SPX',
      'price',
      'points',
      'none',
      'Yahoo Finance',
      '^GSPC',
    ]);
    expect(identityOf('yahoo', 'BRK.B')).toEqual([
      'BRK.B',
      'price',
      'dollars',
      'split',
      'Yahoo Finance',
      'BRK-B',
    ]);
    expect(identityOf('stooq', 'IWM')).toEqual(['IWM', 'price', 'dollars', 'split', 'Stooq', 'iwm.us']);
    expect(identityOf('stooq', 'RUT')).toEqual(['RUT', 'price', 'points', 'none', 'Stooq', '^rut']);
    expect(identityOf('tiingo', 'IWM')).toEqual(['IWM', 'price', 'dollars', 'raw', 'Tiingo', 'iwm']);
    expect(identityOf('alpha-vantage', 'IWM')).toEqual([
      'IWM',
      'price',
      'dollars',
      'raw',
      'Alpha Vantage',
      'IWM',
    ]);
    expect(identityOf('fred', 'bamlh0a0hym2')).toEqual([
      'BAMLH0A0HYM2',
      'macro',
      'percent',
      'none',
      'FRED, Federal Reserve Bank of St. Louis',
      'BAMLH0A0HYM2',
    ]);
    expect(providers.fred.series('BAMLH0A0HYM2').notes.join()).toContain('last 3 years');
    expect(providers.stooq.series('IWM').adjustmentEvidence).toBe('assumed');
  });

  it.each([
    ['yahoo', '', 'not-found'],
    ['yahoo', 'A/../B', 'not-found'],
    ['yahoo', 'IWM?x=1', 'not-found'],
    ['tiingo', '\u202EIWM', 'not-found'],
    ['tiingo', 'SPX', 'unsupported'],
    ['alpha-vantage', 'RUT', 'unsupported'],
    ['fred', 'GDP', 'unsupported'],
    ['fred', '__proto__', 'unsupported'],
  ] as const)('%s refuses %j as %s, asking nothing', (id, symbol, code) => {
    const series = () => createProviders()[id].series(symbol);
    expect(series).toThrow(ProviderProblem);
    expect(series).toThrow(expect.objectContaining({ code }));
    expect(series).toThrow(/^[^\p{Cc}\p{Cf}]+$/u);
  });
});

describe('Yahoo', () => {
  it('dates a session by its open in exchange time, in winter and summer time', () => {
    const rows = [
      ...providerRows('2024-03-07', '2024-03-13', 100),
      ...providerRows('2024-10-31', '2024-11-06', 100),
    ];
    expect(datesOf(read('yahoo', 'IWM', yahooChart(rows)).bars.day)).toEqual(rows.map(({ date }) => date));
  });

  it.each([
    ['New York before midnight in Greenwich', -18_000, 14.5],
    ['New York with the offset of summer', -14_400, 14.5],
    ['Tokyo', 32_400, 0],
    ['Auckland, a day ahead of Greenwich', 46_800, -3],
  ])('knows the day in %s', (_place, gmtoffset, hour) => {
    const body = yahooChart(providerRows('2024-12-27', '2024-12-27', 100))
      .replace('"gmtoffset":-18000', `"gmtoffset":${gmtoffset}`)
      .replace(`[${sessionOpen('2024-12-27')}]`, `[${dayOf('2024-12-27') * 86_400 + hour * 3600}]`);
    expect(datesOf(read('yahoo', 'IWM', body).bars.day)).toEqual(['2024-12-27']);
  });

  it('turns events into corporate actions, and leaves out what cannot be one', () => {
    const split = (date: string, numerator: number, denominator: number) => ({
      [sessionOpen(date)]: {
        date: sessionOpen(date),
        numerator,
        denominator,
        splitRatio: `${numerator}:${denominator}`,
      },
    });
    const dividend = (date: string, amount: number) => ({
      [sessionOpen(date)]: { date: sessionOpen(date), amount },
    });
    const events = {
      splits: {
        ...split('2024-06-03', 1, 10),
        ...split('2024-02-01', 4, 1),
        ...split('2024-05-01', 1, 0),
        ...split('2024-05-02', 0, 1),
        ...split('2024-05-03', 3, 3),
      },
      dividends: {
        ...dividend('2024-03-20', 0.4321),
        ...dividend('2025-03-20', 0.5),
        ...dividend('2024-04-01', -1),
      },
    };
    const { actions } = read(
      'yahoo',
      'IWM',
      yahooChart(providerRows('2024-12-27', '2024-12-31', 100), { events }),
    );
    expect(actions).toEqual([
      { date: '2024-02-01', kind: 'split', value: 4 },
      { date: '2024-03-20', kind: 'dividend', value: 0.4321 },
      { date: '2024-06-03', kind: 'split', value: 0.1 },
    ]);
  });

  it.each([
    ['weeks instead of days', { granularity: '1wk' }, 'malformed', /1wk instead of daily/],
    ['another symbol', { symbol: 'EVIL\u202E' }, 'malformed', /about EVIL/],
    ['another currency', { currency: 'GBp' }, 'unsupported', /GBp, not dollars/],
  ])('refuses %s', (_what, extras, code, sentence) => {
    const reading = () =>
      read('yahoo', 'IWM', yahooChart(providerRows('2024-12-02', '2024-12-31', 100), extras));
    expect(reading).toThrow(expect.objectContaining({ code }));
    expect(reading).toThrow(sentence);
  });

  it('refuses columns of another length than the sessions', () => {
    const body = yahooChart(providerRows('2024-12-02', '2024-12-31', 100)).replace('"low":[', '"low":[1,');
    expect(() => read('yahoo', 'IWM', body)).toThrow(/21 sessions came with 22 values of low/);
  });

  it('leaves out a day of nulls and says so', () => {
    const rows = providerRows('2024-12-23', '2024-12-31', 100).map((row) =>
      row.date === '2024-12-27'
        ? { ...row, open: null, high: null, low: null, close: null, volume: null }
        : row,
    );
    const { bars, rejections } = read('yahoo', 'IWM', yahooChart(rows));
    expect(datesOf(bars.day)).not.toContain('2024-12-27');
    expect(rejections).toEqual([{ line: 4, field: 'close', reason: 'all prices are missing' }]);
  });

  it.each([
    [
      '{"chart":{"result":null,"error":{"code":"Not Found","description":"No data found, symbol may be delisted"}}}',
      'not-found',
    ],
    [
      '{"chart":{"result":null,"error":{"code":"Bad Request","description":"Data doesn\'t exist for startDate = 1"}}}',
      'not-found',
    ],
    [
      '{"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}',
      'unavailable',
    ],
    ['Edge: Too Many Requests', 'rate-limited'],
    ['Too Many Requests\r\n', 'rate-limited'],
  ])('understands %s', (text, code) => {
    expect(providerDefinitions.yahoo.refusal(text)?.code).toBe(code);
  });
});

describe('FRED', () => {
  it('takes a dot and an empty cell for a gap, and both headers', () => {
    for (const header of ['observation_date', 'DATE']) {
      const { bars } = read(
        'fred',
        'DGS10',
        `${header},DGS10\n2024-12-24,4.59\n2024-12-25,.\n2024-12-26,\n2024-12-27,4.62\n`,
      );
      expect(datesOf(bars.day)).toEqual(['2024-12-24', '2024-12-27']);
      expect([...bars.close]).toEqual([4.59, 4.62]);
    }
  });

  it('takes a negative spread where one can be, and no other', () => {
    expect([...read('fred', 'T10Y2Y', 'observation_date,T10Y2Y\n2024-08-01,-0.19\n').bars.close]).toEqual([
      -0.19,
    ]);
    expect(() => read('fred', 'VIXCLS', 'observation_date,VIXCLS\n2024-08-01,-0.19\n')).toThrow(
      /outside the plausible 1 to 300/,
    );
  });

  it.each([
    ['observation_date,DGS2\n2024-12-24,4.59\n', /header reads "observation_date,DGS2"/],
    ['observation_date,DGS10\n2024-02-30,4.59\n', /row 1 has no date but "2024-02-30"/],
    ['observation_date,DGS10\n2024-12-24,4,59\n', /not a table of two columns/],
    ['observation_date,DGS10\n2024-12-24,high\n', /row 1 has no number but "high"/],
    ['observation_date,DGS10\n2024-12-24,4.5', /ends in the middle of a row/],
  ])('refuses %j', (body, sentence) => {
    expect(() => read('fred', 'DGS10', body)).toThrow(sentence);
  });
});

describe('prices as traded', () => {
  it('come from Tiingo with splits and dividends as rows of their own', () => {
    const shape = providerShapes.find(({ id }) => id === 'tiingo');
    const body = (shape?.body(providerRows('2024-12-23', '2024-12-31', 100)) ?? '')
      .replace('"divCash":0,"splitFactor":1', '"divCash":0.25,"splitFactor":1')
      .replace('"divCash":0,"splitFactor":1', '"divCash":0,"splitFactor":0.1');
    expect(read('tiingo', 'IWM', body).actions).toEqual([
      { date: '2024-12-23', kind: 'dividend', value: 0.25 },
      { date: '2024-12-24', kind: 'split', value: 0.1 },
    ]);
  });

  it('come from Alpha Vantage, newest first, in order of date', () => {
    const shape = providerShapes.find(({ id }) => id === 'alpha-vantage');
    const body = (shape?.body(providerRows('2024-12-23', '2024-12-31', 100)) ?? '').replace(
      '"8. split coefficient":"1.0"',
      '"8. split coefficient":"4.0"',
    );
    const { actions, notes } = read('alpha-vantage', 'IWM', body);
    expect(actions).toEqual([{ date: '2024-12-31', kind: 'split', value: 4 }]);
    expect(notes).toEqual([]);
  });

  it.each([
    [
      '{"Note":"Our standard API call frequency is 5 calls per minute and 500 calls per day."}',
      'rate-limited',
    ],
    [
      '{"Information":"Please consider spreading out your free API requests more sparingly (1 request per second)."}',
      'rate-limited',
    ],
    [
      '{"Information":"Thank you! This is a premium endpoint. You may subscribe to any of the premium plans."}',
      'refused-key',
    ],
    ['{"Error Message":"the parameter apikey is invalid or missing."}', 'refused-key'],
    ['{"Error Message":"Invalid API call. Please retry."}', 'not-found'],
    ['{"Information":"Scheduled maintenance"}', 'unavailable'],
  ])('Alpha Vantage says no under status 200: %s', (text, code) => {
    expect(providerDefinitions['alpha-vantage'].refusal(text)?.code).toBe(code);
  });
});

describe('Stooq', () => {
  it.each([
    ['No data', 'not-found'],
    ['Exceeded the daily hits limit', 'rate-limited'],
    ['Get your apikey:\n\n1. Open the page', 'refused-key'],
  ])('says no under status 200: %s', (text, code) => {
    expect(providerDefinitions.stooq.refusal(text)?.code).toBe(code);
  });

  it('gives an index without volume', () => {
    const { bars } = read('stooq', 'SPX', 'Date,Open,High,Low,Close\n2024-12-30,5900,5940.8,5869.2,5906.9\n');
    expect([...bars.close]).toEqual([5906.9]);
    expect([...bars.volume].every(Number.isNaN)).toBe(true);
  });
});
