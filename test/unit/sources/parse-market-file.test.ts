import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import { FileRefused, type ParsedFile } from '#electron/sources/parsed-file.ts';
import { bytesOf, genericText, makeBars } from '../../support/fixtures.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../../support/fixtures-real-data.ts';

const bars = makeBars(20, 1, 19724);
const moments = bars.map((_, index) => (19724 + index) * 86400 + 52200);

function chart(change: Record<string, unknown> = {}): string {
  const column = (field: 'open' | 'high' | 'low' | 'close' | 'volume') => bars.map((bar) => bar[field]);
  const quote = {
    open: column('open'),
    high: column('high'),
    low: column('low'),
    close: column('close'),
    volume: column('volume'),
  };
  const events = {
    splits: { [moments[9]]: { date: moments[9], numerator: 1, denominator: 10, splitRatio: '1:10' } },
    dividends: { [moments[4]]: { date: moments[4], amount: 0.35 } },
  };
  const meta = {
    symbol: 'TZA',
    currency: 'USD',
    dataGranularity: '1d',
    gmtoffset: -18000,
    exchangeTimezoneName: 'America/New_York',
    ...change,
  };
  return JSON.stringify({
    chart: {
      result: [
        {
          meta,
          timestamp: moments,
          events,
          indicators: { quote: [quote], adjclose: [{ adjclose: quote.close }] },
        },
      ],
      error: null,
    },
  });
}
function seriesOf(text: string, fileName = 'x.json'): ParsedFile {
  const parsed = parseMarketFile(bytesOf(text), { fileName, today: 21000 });
  if (parsed.kind !== 'series') throw new Error(`read as ${parsed.kind}`);
  return parsed.file;
}

describe("Yahoo's chart saved as a file", () => {
  it('gives bars, splits and dividends, dated in exchange time', () => {
    const file = seriesOf(chart());
    expect(file).toMatchObject({ layout: 'yahoo-chart', dataRows: 20, accepted: 20 });
    expect(file.series[0]).toMatchObject({ symbol: 'TZA', unit: 'dollars', adjustment: 'split' });
    expect([...file.series[0].bars.close]).toEqual(bars.map(({ close }) => close));
    expect(file.series[0].actions).toEqual([
      { date: bars[4].date, kind: 'dividend', value: 0.35 },
      { date: bars[9].date, kind: 'split', value: 0.1 },
    ]);
  });

  it('rejects sessions of nulls and knows an index', () => {
    const file = seriesOf(chart({ symbol: '^RUT' }).replace(`"close":[${bars[0].close}`, '"close":[null'));
    expect(file.series[0]).toMatchObject({ symbol: 'RUT', unit: 'points', adjustment: 'none' });
    expect(file.rejections).toEqual([{ line: 1, field: 'close', reason: 'close is missing' }]);
  });

  it.each([
    [{ dataGranularity: '1wk' }, 'the bars are 1wk instead of daily'],
    [{ currency: 'EUR' }, 'prices are in EUR, not dollars'],
  ])('refuses %j', (change, sentence) => {
    expect(() => seriesOf(chart(change))).toThrow(sentence);
  });
});

describe('what is no market data', () => {
  it.each([
    ['empty', new Uint8Array(0), 'is empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'is not a text file',
    ],
    ['one endless line', bytesOf('x'.repeat(20000)), 'line 1 is longer than 16384 characters'],
  ])('%s is refused', (_, bytes, sentence) => {
    expect(() => parseMarketFile(bytes, { fileName: 'x', today: 21000 })).toThrow(FileRefused);
    expect(() => parseMarketFile(bytes, { fileName: 'x', today: 21000 })).toThrow(sentence);
  });

  it('prose is unknown, with no way to map it but the reason', () => {
    const parsed = parseMarketFile(bytesOf('Dear reader,\nsmall caps rally.\n'), {
      fileName: 'x',
      today: 21000,
    });
    expect(parsed.kind).toBe('unknown');
  });
});

it('prices are series whatever else is looked for first', () => {
  expect(seriesOf(genericText(bars), 'IWM.csv').layout).toBe('generic');
});

const expected: Record<
  string,
  [layout: string, ...series: [symbol: string, unit: string | undefined, bars: number][]]
> = {
  'RUT.index.csv': ['generic', ['RUT', 'points', 9401]],
  'SPX.index.csv': ['generic', ['SPX', 'points', 24367]],
  'TZA.adjusted.csv': ['generic', ['TZA', undefined, 4055]],
  'DGS10.csv': ['fred', ['DGS10', 'percent', 15735]],
  'BAMLH0A0HYM2.csv': ['fred', ['BAMLH0A0HYM2', 'percent', 7311]],
  'VIXCLS.csv': ['fred', ['VIXCLS', 'points', 8833]],
  'CBOE_put_call.csv': [
    'cboe-put-call',
    ['CPCE', 'ratio', 5335],
    ['CPC', 'ratio', 4570],
    ['CPCI', 'ratio', 4570],
  ],
};

describe.skipIf(!hasRealData)(`real files${hasRealData ? '' : ` (skipped: ${realDataAbsent})`}`, () => {
  const names = hasRealData
    ? ['prices', 'macro'].flatMap((folder) =>
        readdirSync(join(realDataFolder, folder)).map((name) => [folder, name]),
      )
    : [];
  it.each(names)('%s/%s has its layout, symbol, unit and count, and no rejected row', (folder, name) => {
    const bytes = readFileSync(join(realDataFolder, folder, name));
    const parsed = parseMarketFile(bytes, { fileName: name, today: 21000 });
    if (parsed.kind !== 'series') throw new Error(`read as ${parsed.kind}`);
    const { layout, series, rejected } = parsed.file;
    expect(rejected).toBe(0);
    const lines = bytes.toString().trim().split('\n').length - 1;
    const [wanted, ...rows] = expected[name] ?? ['yahoo-classic', [name.split('.')[0], undefined, lines]];
    expect(layout).toBe(wanted);
    expect(series.map(({ symbol, unit, bars: { day } }) => [symbol, unit, day.length])).toEqual(rows);
    expect(series.every(({ bars: { day } }) => toBusinessDate(day[day.length - 1]) === '2024-12-31')).toBe(
      true,
    );
    if (name === 'TZA.adjusted.csv') expect(series[0].adjustment).toBe('total');
  });

  it.each([
    ['IWM', 3224, 295.989990234375],
    ['TNA', 807, 71.51000213623047],
  ])('the chain of %s has %i quotes', (symbol, quotes, price) => {
    const bytes = readFileSync(join(realDataFolder, 'chains', `${symbol}.2026-07-12.json`));
    const parsed = parseMarketFile(bytes, { fileName: `${symbol}.json`, today: 21000 });
    if (parsed.kind !== 'chain') throw new Error(`read as ${parsed.kind}`);
    expect(parsed.chain).toMatchObject({ dataRows: quotes, accepted: quotes, rejected: 0 });
    expect(parsed.chain.snapshots).toHaveLength(1);
    expect(parsed.chain.snapshots[0]).toMatchObject({
      underlying: symbol,
      underlyingPrice: price,
      quoteDate: '2026-07-12',
    });
  });
});

describe('every kind of file', () => {
  it.each([
    ['calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:x\nEND:VEVENT\n'],
    ['chain', 'contractSymbol,strike,impliedVolatility\nIWM280717C00220000,220,0.2\n'],
    ['positions', 'ClientAccountID,Symbol,Quantity,PositionValue\nU1,IWM,1,2\n'],
    ['series', genericText(bars)],
  ])('%s is known by its content', (kind, text) => {
    expect(parseMarketFile(bytesOf(text), { fileName: 'x.csv', today: 21000 }).kind).toBe(kind);
  });

  it('but a table that only a mapping may make one is unknown, with the layouts there are', () => {
    expect(parseMarketFile(bytesOf('a,b\n1,2\n'), { fileName: 'IWM.csv', today: 21000 })).toMatchObject({
      kind: 'unknown',
      unknown: {
        message: expect.stringContaining(
          'IWM.csv: line 1 is not the header of a known price layout. It reads "a,b".',
        ),
      },
    });
  });
});
