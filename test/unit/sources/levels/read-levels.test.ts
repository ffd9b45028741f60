import { describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { openText } from '#electron/sources/csv/open-text.ts';
import { readLevels } from '#electron/sources/levels/read-levels.ts';
import { recogniseLevels } from '#electron/sources/levels/recognise-levels.ts';
import { FileRefused, type ParsedFile, type ParsedSeries } from '#electron/sources/parsed-file.ts';
import { bytesOf } from '../../../support/fixtures.ts';

function parse(text: string, fileName = 'X.csv', symbol?: string): ParsedFile {
  const open = openText(bytesOf(text), fileName);
  const recognised = recogniseLevels(open.head, symbol);
  if (!recognised) throw new Error('no layout of levels');
  const parsed = readLevels(open, recognised.layout, recognised.recognition, {
    fileName,
    today: 20000,
    symbol,
  });
  expect(parsed.accepted + parsed.rejected).toBe(parsed.dataRows);
  return parsed;
}
const levels = ({ bars: { day, close } }: ParsedSeries): [string, number][] =>
  [...day].map((at, index) => [toBusinessDate(at), close[index]]);

describe('FRED', () => {
  it.each(['observation_date', 'DATE'])('a missing observation under %s is a gap, not a row', (date) => {
    const parsed = parse(`${date},DGS10\n2024-01-01,.\n2024-01-02,3.95\n2024-01-03,\n2024-01-04,3.99\n`);
    expect(parsed).toMatchObject({ layout: 'fred', dataRows: 2, accepted: 2, rejected: 0 });
    expect(parsed.series[0]).toMatchObject({
      symbol: 'DGS10',
      name: '10-year Treasury yield',
      kind: 'macro',
      unit: 'percent',
      adjustment: 'none',
    });
    expect(levels(parsed.series[0])).toEqual([
      ['2024-01-02', 3.95],
      ['2024-01-04', 3.99],
    ]);
    expect(parsed.series[0].bars.open.every(Number.isNaN)).toBe(true);
    expect(parsed.notes).toEqual(['DGS10: 2 days without an observation are gaps.']);
  });

  it('several series side by side, each in its unit', () => {
    const parsed = parse('observation_date,DGS2,VIXCLS\n2024-01-02,4.33,13.2\n2024-01-03,.,14.04\n');
    expect(parsed.series.map(({ symbol, unit }) => [symbol, unit])).toEqual([
      ['DGS2', 'percent'],
      ['VIXCLS', 'points'],
    ]);
    expect(parsed).toMatchObject({ dataRows: 3, accepted: 3 });
  });

  it('a series whose unit is not known is kept as points, and says so', () => {
    const { series, notes } = parse('observation_date,WALCL\n2024-01-02,7681024\n');
    expect(series[0]).toMatchObject({ symbol: 'WALCL', unit: 'points' });
    expect(notes[0]).toContain('WALCL: its unit is not known here');
  });

  it('an id that is no symbol needs one', () => {
    const text = 'observation_date,BAMLH0A0HYM2EY\n2024-01-02,7.6\n';
    expect(() => parse(text)).toThrow('"BAMLH0A0HYM2EY" is no symbol');
    expect(parse(text, 'X.csv', 'HYEY').series[0].symbol).toBe('HYEY');
  });

  it.each([
    ['2024-01-05,abc', 'DGS10', 'DGS10 "abc" is not a number'],
    ['2024-01-05,458', 'DGS10', 'DGS10 458 lies outside the plausible -5 to 30'],
    ['2024-02-30,4.5', 'date', 'date "2024-02-30" is not a day'],
    ['2034-01-05,4.5', 'date', 'date 2034-01-05 is in the future'],
    ['2024-01-02,4.5', 'date', 'date 2024-01-02 already stands in line 2, which is kept'],
    ['2024-01-05', null, 'the row has 1 columns, the header 2'],
  ])('rejects %s with line and field', (row, field, reason) => {
    const { rejections, accepted } = parse(`observation_date,DGS10\n2024-01-02,3.95\n${row}\n`);
    expect(accepted).toBe(1);
    expect(rejections).toEqual([{ line: 3, field, reason }]);
  });

  it('refuses a file of gaps only', () => {
    expect(() => parse('observation_date,DGS10\n2024-01-01,.\n')).toThrow(FileRefused);
  });
});

describe('Cboe put/call', () => {
  const rows =
    '11/1/2006,976510,623929,1600439,0.64\n11/2/2006,919463,714401,1633864,0.78\n11/15/2006,1,1,2,\n';
  it.each([
    ['PRODUCT: EQUITY PUT/CALL RATIOS,,,,', 'x.csv', 'CPCE'],
    ['Index options,,,,', 'x.csv', 'CPCI'],
    ['Ratios,,,,', 'totalpc.csv', 'CPC'],
  ])('two lines before the header name the product: %s in %s', (title, fileName, symbol) => {
    const text = `"Cboe daily volume, see the disclaimer",,,,\n${title}\nDATE,CALL,PUT,TOTAL,P/C Ratio\n${rows}`;
    const parsed = parse(text, fileName);
    expect(parsed).toMatchObject({ layout: 'cboe-put-call', dataRows: 2, accepted: 2 });
    expect(parsed.series[0]).toMatchObject({ symbol, kind: 'macro', unit: 'ratio' });
    expect(levels(parsed.series[0])).toEqual([
      ['2006-11-01', 0.64],
      ['2006-11-02', 0.78],
    ]);
  });

  it('without a product the file is refused, unless a symbol names it', () => {
    const text = `a\nb\nDATE,CALL,PUT,TOTAL,P/C Ratio\n${rows}`;
    expect(() => parse(text)).toThrow('X.csv does not say which options its put/call ratio is of');
    expect(parse(text, 'X.csv', 'CPCE').series[0].symbol).toBe('CPCE');
  });

  it('a table of three ratios becomes three series of different length', () => {
    const parsed = parse('date,equity,total,index\n2003-10-17,0.46,,\n2024-09-30,0.46,0.81,1.06\n');
    expect(parsed.series.map((one) => [one.symbol, levels(one).length, one.unit])).toEqual([
      ['CPCE', 2, 'ratio'],
      ['CPC', 1, 'ratio'],
      ['CPCI', 1, 'ratio'],
    ]);
  });
});

describe('fund flows', () => {
  it('become one series a fund, in millions of dollars', () => {
    const parsed = parse(
      'Date,Symbol,NetFlow\n2024-01-02,IWM,-412.5\n2024-01-02,TNA,(12.5)\n2024-01-03,IWM,100\n',
    );
    expect(parsed).toMatchObject({ layout: 'fund-flows', dataRows: 3, accepted: 3 });
    expect(parsed.series.map((one) => [one.symbol, one.kind, one.unit, levels(one)])).toEqual([
      [
        'IWM.FLOW',
        'flow',
        'millionDollars',
        [
          ['2024-01-02', -412.5],
          ['2024-01-03', 100],
        ],
      ],
      ['TNA.FLOW', 'flow', 'millionDollars', [['2024-01-02', -12.5]]],
    ]);
    expect(parsed.notes[0]).toBe(
      'IWM.FLOW: the file does not say its unit; its figures are taken as millions of dollars.',
    );
  });

  it('in dollars are turned into millions, by the header or by their size', () => {
    const value = (header: string): ParsedFile =>
      parse(`${header}\n2024-01-02,IWM,"-412,500,000"\n2024-01-03,IWM,50\n`);
    for (const header of ['Date,Symbol,NetFlow', 'Date,Ticker,Net Flow ($)', 'date,fund,flow_usd'])
      expect([...value(header).series[0].bars.close], header).toEqual([-412.5, 0.00005]);
    expect(value('Date,Symbol,NetFlow').notes[0]).toContain('figures of this size are dollars');
    expect([...parse('Date,Symbol,Net Flow ($M)\n2024-01-02,IWM,-412.5\n').series[0].bars.close]).toEqual([
      -412.5,
    ]);
  });

  it('without a symbol are rejected', () => {
    const parsed = parse('Date,Symbol,NetFlow\n2024-01-02,,1\n2024-01-02,=CMD,1\n2024-01-02,IWM,1\n');
    expect(parsed.rejections).toEqual([
      { line: 2, field: 'symbol', reason: 'symbol is missing' },
      { line: 3, field: 'symbol', reason: '"=CMD" is no symbol' },
    ]);
  });
});

it('an older FRED download, whose column is VALUE, takes its name from the file', () => {
  const parsed = parse('DATE,VALUE\n2024-01-02,3.95\n', 'DGS10.csv');
  expect(parsed.series[0]).toMatchObject({ symbol: 'DGS10', unit: 'percent' });
});
