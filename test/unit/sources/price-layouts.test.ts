import { describe, expect, it } from 'vitest';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import type { ParsedFile, ParseOptions } from '#electron/sources/parsed-file.ts';
import { bytesOf, csvText, type FixtureBar, makeBars } from '../../support/fixtures.ts';

const today = 20000;
/** From 2020-01-01, a Wednesday, so that the days reach past the twelfth. */
const bars = makeBars(40, 1, 18262);

function parse(text: string | Uint8Array, options: Partial<ParseOptions> = {}): ParsedFile {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const parsed = parsePriceFile(bytes, { fileName: 'ABC.csv', today, ...options });
  expect(parsed.accepted + parsed.rejected).toBe(parsed.dataRows);
  return parsed;
}

function expectBars(parsed: ParsedFile, layout: string, expected: readonly FixtureBar[] = bars): void {
  expect(parsed.rejections).toEqual([]);
  expect(parsed).toMatchObject({ layout, accepted: expected.length });
  const [series] = parsed.series;
  for (const field of ['open', 'high', 'low', 'close', 'volume'] as const)
    expect([...series.bars[field]], field).toEqual(expected.map((bar) => bar[field]));
  expect([...series.bars.day]).toEqual(expected.map((_, index) => 18262 + index));
}

const parts = (date: string): [year: string, month: string, day: string] =>
  date.split('-') as [string, string, string];
const dollars = (price: number): string => `$${price.toFixed(2)}`;
const comma = (price: number): string => price.toFixed(2).replace('.', ',');
const months = ['Jan', 'Feb', 'Mar'];

describe('a layout of prices is recognised by its content, traps included', () => {
  it('MetaStock or Amibroker: byte-order mark, CRLF, unsorted, duplicates, several tickers', () => {
    const rows = ['SPY', 'IWM'].flatMap((ticker) =>
      bars
        .toReversed()
        .map((b) => [ticker, b.date.replaceAll('-', ''), b.open, b.high, b.low, b.close, b.volume].join()),
    );
    const head = '\uFEFF<TICKER>,<DTYYYYMMDD>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>';
    const parsed = parse([head, ...rows, rows[3]].join('\r\n'));
    expect(parsed).toMatchObject({ layout: 'metastock', dataRows: 81, accepted: 80, rejected: 1 });
    expect(parsed.series.map(({ symbol }) => symbol)).toEqual(['SPY', 'IWM']);
    expect([...parsed.series[1].bars.close]).toEqual(bars.map(({ close }) => close));
    expect(parsed.rejections[0]).toMatchObject({ line: 82, field: 'date' });
    expect(parsed.rejections[0].reason).toContain('already stands in line 5');
  });

  it('Nasdaq.com: newest first, months before days, dollar signs, N/A', () => {
    const rows = bars.map(({ date, close, volume, open, high, low }) => {
      const [year, month, day] = parts(date);
      return [`${month}/${day}/${year}`, dollars(close), volume, ...[open, high, low].map(dollars)].join();
    });
    const text = ['Date,Close/Last,Volume,Open,High,Low', ...rows.toReversed()].join('\n');
    expectBars(parse(text), 'nasdaq');
    const gap = parse(text.replace(/,\d+,\$/, ',N/A,$'));
    expect(gap.series[0].bars.volume.at(-1)).toBeNaN();
  });

  it('Investing.com: quoted thousands, 3.80M, a dash, month names, a byte-order mark', () => {
    const big = bars.map((bar) => ({
      ...bar,
      open: bar.open + 4000,
      high: bar.high + 4000,
      low: bar.low + 4000,
      close: bar.close + 4000,
      volume: 3_800_000,
    }));
    const figure = (value: number): string => `4,${(value - 4000).toFixed(2).padStart(6, '0')}`;
    const round = big.map((bar) => ({
      ...bar,
      open: Number(figure(bar.open).replace(',', '')),
      high: Number(figure(bar.high).replace(',', '')),
      low: Number(figure(bar.low).replace(',', '')),
      close: Number(figure(bar.close).replace(',', '')),
    }));
    const rows = big.map(({ date, open, high, low, close }) => {
      const [year, month, day] = parts(date);
      const cells = [
        `${months[Number(month) - 1]} ${day}, ${year}`,
        ...[close, open, high, low].map(figure),
        '3.80M',
        '-0.5%',
      ];
      return cells.map((cell) => `"${cell}"`).join();
    });
    const head = '\uFEFF"Date","Price","Open","High","Low","Vol.","Change %"';
    const text = [head, ...rows.toReversed()].join('\n');
    expectBars(parse(text), 'investing', round);
    expect(parse(text.replace('3.80M', '-')).series[0].bars.volume.at(-1)).toBeNaN();
  });

  it.each([
    ['Unix seconds of the session open', (index: number) => String((18262 + index) * 86400 + 52200)],
    ['ISO moments with an offset', (index: number) => `${bars[index].date}T09:30:00-05:00`],
    ['plain days', (index: number) => bars[index].date],
  ])('TradingView, time as %s, with empty leading cells of indicators', (_, time) => {
    const rows = bars.map(({ open, high, low, close, volume }, index) =>
      [time(index), open, high, low, close, volume, index < 20 ? '' : close, ''].join(),
    );
    const parsed = parse(['time,open,high,low,close,Volume,Volume,MA', ...rows].join('\n'));
    expectBars(parsed, 'trading-view');
    expect(parsed.notes[0]).toBe('Columns not read: Volume, MA.');
  });

  it('Alpha Vantage: as traded, newest first, with dividends and splits', () => {
    const head = 'timestamp,open,high,low,close,adjusted_close,volume,dividend_amount,split_coefficient';
    const text = csvText(head, bars.toReversed(), (bar) => [
      bar.date,
      bar.open,
      bar.high,
      bar.low,
      bar.close,
      bar.close,
      bar.volume,
      bar === bars[9] ? 0.5 : '0.0000',
      bar === bars[20] ? '0.25' : '1.0',
    ]);
    const parsed = parse(text);
    expectBars(parsed, 'alpha-vantage');
    expect(parsed.series[0]).toMatchObject({ adjustment: 'raw', adjustmentEvidence: 'layout' });
    expect(parsed.series[0].actions).toEqual([
      { date: bars[9].date, kind: 'dividend', value: 0.5 },
      { date: bars[20].date, kind: 'split', value: 0.25 },
    ]);
  });

  it.each(['wap,count', 'average,barCount'])('Interactive Brokers bars with %s', (tail) => {
    const text = csvText(`,date,open,high,low,close,volume,${tail}`, bars, (bar) => [
      bars.indexOf(bar),
      bar.date.replaceAll('-', ''),
      bar.open,
      bar.high,
      bar.low,
      bar.close,
      bar.volume,
      bar.close,
      12,
    ]);
    expectBars(parse(text), 'ibkr-bars');
  });

  it('MacroTrends: text above the header and a last row of junk', () => {
    const head =
      'MacroTrends Data Download\n\n\n"Disclaimer: historical stock prices, ""as is"", no warranty"\n\ndate,open,high,low,close,volume';
    const text = csvText(head, bars, (b) => [b.date, b.open, b.high, b.low, b.close, b.volume]);
    expectBars(parse(text), 'macro-trends');
    const junk = parse(`${text}2020-02-10,,,,,\nundefined\n`);
    expect(junk).toMatchObject({ accepted: 40, rejected: 2 });
    expect(junk.rejections.map(({ line }) => line)).toEqual([47, 48]);
  });
});

const german = ['Datum;Eröffnung;Hoch;Tief;Schluss;Volumen']
  .concat(
    bars.map(({ date, open, high, low, close, volume }) => {
      const shown = volume.toLocaleString('de-DE');
      return [parts(date).toReversed().join('.'), ...[open, high, low, close].map(comma), shown].join(';');
    }),
  )
  .join('\r\n');

describe('a European table', () => {
  it('with semicolons, decimal commas, thousands points and days first, in UTF-8', () => {
    expectBars(parse(german), 'generic');
  });

  it.each([
    ['Windows-1252', new Uint8Array(Buffer.from(german, 'latin1'))],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${german}`, 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(german, 'utf16le'))],
    ['UTF-16 with its bytes swapped', new Uint8Array(Buffer.from(`\uFEFF${german}`, 'utf16le').swap16())],
    ['lines of old Macs', bytesOf(german.replaceAll('\r\n', '\r'))],
    ['a first line sep=;', bytesOf(`sep=;\r\n${german}`)],
    ['tabs', bytesOf(german.replaceAll(';', '\t'))],
    ['quotation marks', bytesOf(german.replace(/[^;\r\n]+/g, '"$&"'))],
  ])('in %s', (_, bytes) => {
    expectBars(parse(bytes), 'generic');
  });

  it('says that it was read as Windows-1252', () => {
    const { notes } = parse(new Uint8Array(Buffer.from(german, 'latin1')));
    expect(notes[0]).toBe('The text is not UTF-8 and was read as Windows-1252.');
  });
});

describe('the order of day and month comes from the whole file', () => {
  const table = (dates: readonly string[]): string =>
    ['Date,Open,High,Low,Close', ...dates.map((date) => `${date},10,11,9,10`)].join('\n');
  const daysOf = (dates: readonly string[]): string[] => {
    const { series } = parse(table(dates));
    return [...series[0].bars.day].map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
  };

  it('from one day above twelve, wherever it stands', () => {
    expect(daysOf(['03/02/2020', '04/02/2020', '13/02/2020'])).toEqual([
      '2020-02-03',
      '2020-02-04',
      '2020-02-13',
    ]);
    expect(daysOf(['2/3/2020', '2/4/2020', '2/13/2020'])).toEqual(['2020-02-03', '2020-02-04', '2020-02-13']);
    expect(parse(table(['03/02/2020', '13/02/2020'])).notes.join(' ')).not.toContain('equally well');
  });

  it('by fewer weekends where it is ambiguous, and says so with an example', () => {
    const parsed = parse(table(['03/02/2020', '04/02/2020', '05/02/2020', '06/02/2020', '07/02/2020']));
    expect(parsed.series[0].bars.day[0]).toBe(18295);
    expect(parsed.notes[0]).toBe(
      'The dates fit day/month and month/day equally well; they are read as day/month (03/02/2020 as 2020-02-03): the other order would put 1 of 5 on weekends or in the future. Check the first rows.',
    );
  });

  it('as months first with a decimal point, and says that nothing tells', () => {
    const parsed = parse(table(['02/03/2020', '03/02/2020']));
    expect(parsed.notes[0]).toContain(
      'read as month/day (02/03/2020 as 2020-02-03): nothing in the file tells',
    );
  });

  it('a date that does not exist in that order is rejected', () => {
    const parsed = parse(table(['13/02/2020', '14/02/2020', '02/17/2020', '30/02/2020']));
    expect(parsed.rejections).toEqual([
      { line: 4, field: 'date', reason: 'date "02/17/2020" is not a day written YYYY-MM-DD or DD/MM/YYYY' },
      { line: 5, field: 'date', reason: 'date "30/02/2020" is not a day written YYYY-MM-DD or DD/MM/YYYY' },
    ]);
  });
});

describe('the decimal mark comes from the whole file', () => {
  const table = (prices: readonly string[]): string =>
    [
      'Date;Open;High;Low;Close',
      ...prices.map((price, index) => `2020-01-0${index + 1};${Array(4).fill(price).join(';')}`),
    ].join('\n');

  it('from one figure that can be read in one way only', () => {
    expect([...parse(table(['1,234', '1,5'])).series[0].bars.close]).toEqual([1.234, 1.5]);
    expect([...parse(table(['1,234', '1,234.5'])).series[0].bars.close]).toEqual([1234, 1234.5]);
    expect([...parse(table(['1.234', '1.234,5'])).series[0].bars.close]).toEqual([1234, 1234.5]);
  });

  it('or the habit of the separator, and says so', () => {
    const parsed = parse(table(['1,234', '1,235']));
    expect([...parsed.series[0].bars.close]).toEqual([1.234, 1.235]);
    expect(parsed.notes[0]).toContain('fit both a decimal point and a decimal comma (1,234)');
  });

  it('and a figure in the other notation is rejected', () => {
    const parsed = parse(table(['1,5', '1,6', '1.234,5.6', '1.5']));
    expect(parsed.rejections.map(({ line, field }) => [line, field])).toEqual([
      [4, 'open'],
      [5, 'open'],
    ]);
  });
});

it('several tickers in a column of a plain table become several series', () => {
  const rows = ['IWM', 'TNA'].flatMap((ticker) =>
    bars.map((b) => [b.date, ticker, b.open, b.high, b.low, b.close, b.volume].join()),
  );
  const parsed = parse(['Date,Symbol,Open,High,Low,Close,Volume', ...rows].join('\n'));
  expect(parsed.series.map(({ symbol, bars: { day } }) => [symbol, day.length])).toEqual([
    ['IWM', 40],
    ['TNA', 40],
  ]);
});

it('bars shorter than a day are refused', () => {
  const rows = bars.flatMap(({ date, open, high, low, close, volume }) =>
    ['09:30', '11:30', '13:30'].map((clock) =>
      [`${date} ${clock}:00`, open, high, low, close, volume].join(),
    ),
  );
  expect(() => parse(['date,open,high,low,close,volume', ...rows].join('\n'))).toThrow(
    'ABC has 120 rows on 40 days, so these are not daily bars',
  );
});
