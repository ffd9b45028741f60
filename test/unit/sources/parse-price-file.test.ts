import { describe, expect, it } from 'vitest';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import {
  FileRefused,
  type ParsedFile,
  ParseCancelled,
  type ParseOptions,
} from '#electron/sources/parsed-file.ts';
import { bytesOf, csvText, genericText, makeBars } from '../../support/fixtures.ts';

const today = 20000;
const bars = makeBars(40);
const header = 'date,open,high,low,close,volume';

function parse(text: string, options: Partial<ParseOptions> = {}): ParsedFile {
  const parsed = parsePriceFile(bytesOf(text), { fileName: 'ABC.csv', today, ...options });
  expect(parsed.accepted + parsed.rejected).toBe(parsed.dataRows);
  return parsed;
}

function refusal(text: string, options: Partial<ParseOptions> = {}): FileRefused {
  try {
    parse(text, options);
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return error as FileRefused;
  }
  throw new Error('the file was taken');
}

/** A file of one good row, then the row in question on line 3, then a good row. */
function rejectionOf(row: string): { line: number; field: string | null; reason: string } {
  const parsed = parse(`${header}\n2020-01-02,10,11,9,10,100\n${row}\n2020-01-06,10,11,9,10,100\n`);
  expect(parsed).toMatchObject({ dataRows: 3, accepted: 2, rejected: 1 });
  return parsed.rejections[0];
}

describe('a layout is recognised by its content', () => {
  const closes = bars.map(({ close }) => close);
  const expectBars = (parsed: ParsedFile, layout: string, symbol: string): void => {
    expect(parsed).toMatchObject({ layout, accepted: bars.length, rejected: 0 });
    const series = parsed.series.find((candidate) => candidate.symbol === symbol);
    expect([...(series?.bars.close ?? [])]).toEqual(closes);
    expect([...(series?.bars.open ?? [])]).toEqual(bars.map(({ open }) => open));
    expect([...(series?.bars.volume ?? [])]).toEqual(bars.map(({ volume }) => volume));
  };

  it('Yahoo classic, with dividends in a column of their own', () => {
    const text = csvText('Date,Open,High,Low,Close,AdjClose,Volume,Dividends', bars, (bar) => [
      bar.date,
      bar.open,
      bar.high,
      bar.low,
      bar.close,
      bar.close,
      bar.volume,
      bar === bars[20] ? 0.25 : '0.0',
    ]);
    const parsed = parse(text, { fileName: 'IWM.csv' });
    expectBars(parsed, 'yahoo-classic', 'IWM');
    expect(parsed.series[0]).toMatchObject({ adjustment: 'split', adjustmentEvidence: 'layout' });
    expect(parsed.series[0].actions).toEqual([{ date: bars[20].date, kind: 'dividend', value: 0.25 }]);
  });

  it('Yahoo classic, with dividends only in the adjusted close', () => {
    const dividend = 0.4;
    const factor = 1 - dividend / bars[19].close;
    const text = csvText('Date,Open,High,Low,Close,Adj Close,Volume', bars, (bar) => [
      bar.date,
      bar.open,
      bar.high,
      bar.low,
      bar.close,
      Math.fround(bars.indexOf(bar) < 20 ? bar.close * factor : bar.close),
      bar.volume,
    ]);
    const parsed = parse(text);
    expectBars(parsed, 'yahoo-classic', 'ABC');
    expect(parsed.series[0].actions).toHaveLength(1);
    expect(parsed.series[0].actions[0]).toMatchObject({ date: bars[20].date, kind: 'dividend' });
    expect(parsed.series[0].actions[0].value).toBeCloseTo(dividend, 4);
    expect(parsed.notes.join(' ')).toContain('against the close: 1.');
  });

  it('a yfinance table in any column order, with midnight and offset in the dates, and splits', () => {
    const text = csvText('Date,Close,High,Low,Open,Volume,Dividends,Stock Splits', bars, (bar) => [
      `${bar.date} 00:00:00+00:00`,
      bar.close,
      bar.high,
      bar.low,
      bar.open,
      bar.volume,
      0,
      bar === bars[7] ? 0.1 : 0,
    ]);
    const parsed = parse(text);
    expectBars(parsed, 'yfinance-flat', 'ABC');
    expect(parsed.series[0]).toMatchObject({ adjustment: 'split', adjustmentEvidence: 'assumed' });
    expect(parsed.series[0].actions).toEqual([{ date: bars[7].date, kind: 'split', value: 0.1 }]);
  });

  it('a yfinance three-line header of one ticker', () => {
    const head =
      'Price,Adj Close,Close,High,Low,Open,Volume\nTicker,^SPX,^SPX,^SPX,^SPX,^SPX,^SPX\nDate,,,,,,';
    const parsed = parse(
      csvText(head, bars, (bar) => [bar.date, bar.close, bar.close, bar.high, bar.low, bar.open, bar.volume]),
    );
    expectBars(parsed, 'yfinance-three-line', 'SPX');
    expect(parsed.series[0].adjustment).toBe('none');
  });

  it('a yfinance three-line header of tickers side by side, one of them without a past', () => {
    const head =
      'Price,Close,Close,High,High,Low,Low,Open,Open,Volume,Volume\nTicker,IWM,TNA,IWM,TNA,IWM,TNA,IWM,TNA,IWM,TNA\nDate,,,,,,,,,,';
    const text = csvText(head, bars, (bar) => {
      const young = bars.indexOf(bar) < 10;
      const fields = [bar.close, bar.high, bar.low, bar.open, bar.volume];
      return [bar.date, ...fields.flatMap((value) => [value, young ? '' : value])];
    });
    const parsed = parse(text);
    expect(parsed).toMatchObject({ dataRows: 80, accepted: 70, rejected: 10 });
    expect(parsed.series.map(({ symbol, bars: { day } }) => [symbol, day.length])).toEqual([
      ['IWM', 40],
      ['TNA', 30],
    ]);
    expect(parsed.rejections[0]).toEqual({ line: 4, field: 'close', reason: 'TNA: all prices are missing' });
  });

  it('Stooq bulk, several tickers in one file', () => {
    const lines = ['BRK-B.US', 'SPY.US'].flatMap((ticker) =>
      bars.map((bar) =>
        [
          ticker,
          'D',
          bar.date.replaceAll('-', ''),
          '000000',
          bar.open,
          bar.high,
          bar.low,
          bar.close,
          bar.volume,
          0,
        ].join(),
      ),
    );
    const parsed = parse(
      ['<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>', ...lines].join('\r\n'),
    );
    expect(parsed).toMatchObject({ layout: 'stooq-bulk', dataRows: 80, accepted: 80 });
    expect(parsed.series.map(({ symbol }) => symbol)).toEqual(['BRK-B', 'SPY']);
    expect([...parsed.series[1].bars.close]).toEqual(closes);
  });

  it('Stooq web, an index without volume', () => {
    const text = csvText('Date,Open,High,Low,Close', bars, (bar) => [
      bar.date,
      bar.open,
      bar.high,
      bar.low,
      bar.close,
    ]);
    const parsed = parse(text, { fileName: '^rut_d.csv' });
    expect(parsed).toMatchObject({ layout: 'stooq-web', accepted: 40 });
    expect(parsed.series[0]).toMatchObject({ symbol: 'RUT', adjustment: 'none' });
    expect(parsed.series[0].bars.volume.every(Number.isNaN)).toBe(true);
    // Without Stooq's name of the file nothing shows that it is Stooq's.
    expect(parse(text, { fileName: 'RUT.index.csv' }).layout).toBe('generic');
  });

  it('a generic table, taken as split-adjusted with a note, or as fully adjusted when its name says so', () => {
    const plain = parse(genericText(bars));
    expectBars(plain, 'generic', 'ABC');
    expect(plain.series[0]).toMatchObject({ adjustment: 'split', adjustmentEvidence: 'assumed' });
    expect(plain.notes).toEqual([expect.stringContaining('does not say how prices were adjusted')]);
    expect(parse(genericText(bars), { fileName: 'TZA.adjusted.csv' }).series[0]).toMatchObject({
      symbol: 'TZA',
      adjustment: 'total',
    });
  });
});

describe('the same bars come out of any way to write them', () => {
  const plain = parse(genericText(bars)).series[0].bars;
  it.each([
    ['CRLF', genericText(bars).replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${genericText(bars)}`],
    ['no line feed at the end', genericText(bars).trimEnd()],
    ['blank lines', genericText(bars).replaceAll('\n', '\n\n')],
    ['quotation marks', genericText(bars).replace(/[^,\n]+/g, '"$&"')],
    ['quotation marks from the middle on', genericText(bars).replace(bars[30].date, `"${bars[30].date}"`)],
    [
      'upper case and spaces in the header',
      genericText(bars).replace(header, 'DATE, Open ,HIGH,Low,Close,VOLUME'),
    ],
  ])('%s', (_, text) => {
    expect(parse(text).series[0].bars).toEqual(plain);
  });

  it('newest first, with a note', () => {
    const parsed = parse(genericText(bars.toReversed()));
    expect(parsed.series[0].bars).toEqual(plain);
    expect(parsed.notes.join(' ')).toContain('have been sorted');
  });
});

describe('a row is rejected with line, field and reason', () => {
  it.each([
    ['2020-02-30,10,11,9,10,100', 'date', 'date "2020-02-30" is not a day written YYYY-MM-DD or YYYYMMDD'],
    ['03/01/2020,10,11,9,10,100', 'date', 'date "03/01/2020" is not a day written YYYY-MM-DD or YYYYMMDD'],
    [',10,11,9,10,100', 'date', 'date is missing'],
    ['2020-01-03,ten,11,9,10,100', 'open', 'open "ten" is not a number'],
    ['2020-01-03,10,11,9,1e999,100', 'close', 'close "1e999" is not a number'],
    ['2020-01-03,10,11,9,10,x', 'volume', 'volume "x" is not a number'],
    ['2020-01-03,10,11,9,,100', 'close', 'close is missing'],
    ['2020-01-03,null,null,null,null,null', 'close', 'all prices are missing'],
    ['1996-03-18,,,,,', 'close', 'all prices are missing'],
    ['2020-01-03,10,9,11,10,100', 'high', 'high 9 is below low 11'],
    ['2020-01-03,12,11,9,10,100', 'open', 'open 12 lies outside low 9 to high 11'],
    ['2020-01-03,10,11,9,8,100', 'close', 'close 8 lies outside low 9 to high 11'],
    ['2020-01-03,0,11,0,10,100', 'open', 'open 0 is not above zero'],
    ['2020-01-03,10,11,-9,10,100', 'low', 'low -9 is not above zero'],
    ['2020-01-03,10,11,9,10,-1', 'volume', 'volume -1 is negative'],
    ['2030-01-03,10,11,9,10,100', 'date', 'date 2030-01-03 is in the future'],
    ['2020-01-02,10,11,9,10.5,100', 'date', 'date 2020-01-02 already stands in line 2, which is kept'],
    ['2020-01-03,10,11', null, 'the row has 3 columns, the header 6'],
    ['2020-01-03,10,11,9,10,100,7', null, 'the row has 7 columns, the header 6'],
  ])('%s', (row, field, reason) => {
    expect(rejectionOf(row)).toEqual({ line: 3, field, reason });
  });

  it('but a close beside the high by one single-precision rounding is taken', () => {
    const close = 12.707737;
    expect(parse(`${header}\n2020-01-03,12,${Math.fround(close)},11,${close},1\n`).accepted).toBe(1);
  });

  it('and a missing volume is a gap, not a fault', () => {
    expect(parse(`${header}\n2020-01-03,12,13,11,12,\n`).series[0].bars.volume[0]).toBeNaN();
  });
});

describe('a file is refused with a sentence', () => {
  it('when its header lies about its columns', () => {
    const text = csvText('Date,Open,High,Low,Close,Volume,Dividends', bars, (bar) => [
      bar.date,
      bar.close,
      bar.low,
      bar.high,
      bar.open,
      bar.volume,
      0,
    ]);
    const { message } = refusal(text);
    expect(message).toMatch(
      /^ABC\.csv: the header "Date,Open,High,Low,Close,Volume,Dividends" does not match the values: in \d+ of 40 rows/,
    );
    expect(message).toMatch(/line 2: high [\d.]+ is below low [\d.]+/);
  });

  it.each([
    ['empty', '', 'ABC.csv is empty.'],
    ['only a header', `${header}\n`, 'ABC.csv has a header but no rows of data.'],
    ['NUL bytes', 'date\0,open\0', 'not a text file'],
    ['another header', 'name,age\nx,1\n', 'It reads "name,age". Known layouts: yfinance'],
    [
      'a prototype in the header',
      '__proto__,constructor,toString\n1,2,3\n',
      'not the header of a known price layout',
    ],
    ['a column twice', 'date,open,high,low,close,close\n', 'not the header of a known price layout'],
  ])('%s', (_, text, sentence) => {
    expect(refusal(text).message).toContain(sentence);
  });

  it('when none of its rows can be used', () => {
    const error = refusal(`${header}\n10,2020-01-02,11,9,10,100\n10,2020-01-03,11,9,10,100\n`);
    expect(error.message).toBe(
      'ABC.csv: none of its 2 rows can be used; line 2: date "10" is not a day written YYYY-MM-DD or YYYYMMDD.',
    );
    expect(error).toMatchObject({ line: 2, field: 'date' });
  });

  it('when it holds several tickers and one symbol is wanted', () => {
    const head = '<TICKER>,<PER>,<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>\n';
    const error = refusal(`${head}A.US,D,20200102,1,1,1,1\nB.US,D,20200102,1,1,1,1\n`, { symbol: 'C' });
    expect(error.message).toBe('ABC.csv holds 2 tickers (A.US, B.US), so it cannot become C.');
  });

  it('when no symbol can be had', () => {
    const error = refusal(genericText(bars), { fileName: 'my prices of last year.csv', symbol: '!!' });
    expect(error).toMatchObject({ field: 'symbol' });
    expect(error.message).toContain('"!!" is no symbol');
  });
});

describe('a long file', () => {
  const long = genericText(makeBars(20000, 3, 0));
  it('reports rising progress up to one', () => {
    const fractions: number[] = [];
    parse(long, { onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(3);
    expect(fractions).toEqual(fractions.toSorted((left, right) => left - right));
    expect(fractions.at(-1)).toBe(1);
  });
  it('stops within a quarter of a megabyte of a cancel', () => {
    let polls = 0;
    expect(() => parse(long, { isCancelled: () => ++polls > 2 })).toThrow(ParseCancelled);
    expect(polls).toBe(3);
  });
});
