import { describe, expect, it } from 'vitest';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import { readOptionName } from '#electron/sources/positions/position-builder.ts';
import type { ParsedPositions } from '#electron/sources/positions/parsed-positions.ts';
import { bytesOf } from '../../../support/fixtures.ts';

function parse(text: string): ParsedPositions {
  const parsed = parseMarketFile(bytesOf(text), { fileName: 'positions.csv', today: 21000 });
  if (parsed.kind !== 'positions') throw new Error(`read as ${parsed.kind}`);
  expect(parsed.positions.accepted + parsed.positions.rejected).toBe(parsed.positions.dataRows);
  return parsed.positions;
}

it.each([
  'IWM260116C00220000',
  '-IWM260116C220',
  'IWM 01/16/2026 220.00 C',
  'IWM 16JAN26 220 C',
  'IWM JAN 16 2026 $220 CALL',
  'IWM JAN 16 2026 CALL $220',
])('the option %s', (name) => {
  expect(readOptionName(name)).toEqual({ root: 'IWM', expiration: '2026-01-16', side: 'call', strike: 220 });
});

describe('Schwab', () => {
  const header =
    '"Symbol","Description","Qty (Quantity)","Price","Price Chng $ (Price Change $)","Mkt Val (Market Value)","Cost Basis","Gain $ (Gain/Loss $)","Security Type",';
  const block = [
    header,
    '"TNA","DIREXION DAILY SMALL CAP BULL 3X","1,200","$42.50 ","-$1.02","$51,000.00 ","$48,126.93 ","$2,873.07 ","ETFs & Closed End Funds",',
    '"TZA","DIREXION SMALL CAP BEAR 3X","-100","$12.00 ","$0.10","($1,200.00)","($1,326.93)","$126.93 ","ETFs & Closed End Funds",',
    '"IWM 01/16/2026 220.00 C","CALL ISHARES RUSSELL $220 EXP 01/16/26","5","$4.10 ","$0.00","$2,050.00 ","$1,900.00 ","$150.00 ","Option",',
    '"Cash & Cash Investments","--","--","--","--","$1,234.56 ","--","--","Cash and Money Market",',
    '"Account Total","--","--","--","--","$53,084.56 ","$48,700.00 ","$3,150.00 ","--",',
  ].join('\r\n');
  const text = `"Positions for account Individual ...123 as of 04:05 PM ET, 2025/12/18"\r\n\r\n${block}\r\n`;

  it('amounts with signs and parentheses, an option, cash; the title dated, totals left out', () => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ layout: 'schwab', asOf: '2025-12-18', dataRows: 4, accepted: 4 });
    expect(parsed.positions).toMatchObject([
      {
        kind: 'security',
        symbol: 'TNA',
        quantity: 1200,
        price: 42.5,
        marketValue: 51000,
        costBasis: 48126.93,
        account: 'Individual ...123',
      },
      { kind: 'security', symbol: 'TZA', quantity: -100, marketValue: -1200, costBasis: -1326.93 },
      {
        kind: 'option',
        symbol: 'IWM',
        quantity: 5,
        option: { strike: 220, side: 'call', expiration: '2026-01-16' },
      },
      { kind: 'cash', symbol: 'USD', quantity: null, marketValue: 1234.56 },
    ]);
  });

  it('several accounts, a block each', () => {
    const all = `"Positions for All-Accounts as of 04:05 PM ET, 2025/12/18"\n\n"Individual ...123"\n${block}\n\n"Roth IRA ...456"\n${block}\n`;
    const { positions } = parse(all);
    expect(positions.map(({ account }) => account)).toEqual([
      ...Array(4).fill('Individual ...123'),
      ...Array(4).fill('Roth IRA ...456'),
    ]);
  });

  it('a row that cannot be read is rejected with line and field', () => {
    expect(parse(text.replace('"1,200"', '"lots"')).rejections).toEqual([
      { line: 4, field: 'quantity', reason: 'quantity "lots" is not a number' },
    ]);
  });
});

describe('Fidelity', () => {
  const text = [
    "\uFEFFAccount Number,Account Name,Symbol,Description,Quantity,Last Price,Last Price Change,Current Value,Today's Gain/Loss Dollar,Percent Of Account,Cost Basis Total,Average Cost Basis,Type",
    'X12345678,Individual,SPAXX**,HELD IN MONEY MARKET,,,,$5210.33,,9.10%,,,Cash,',
    'X12345678,Individual,IWM,ISHARES TR RUSSELL 2000 ETF,300,$245.10,+$1.10,$73530.00,+$330.00,60.00%,$70100.00,$233.67,Cash,',
    'X12345678,Individual, -IWM260116C250,IWM JAN 16 2026 $250 CALL,-3,$3.05,-$0.10,-$915.00,+$30.00,-1.00%,$1020.00,$3.40,Margin,',
    'X12345678,Individual,Pending Activity,,,,,$100.00,,,,,,',
    'X12345678,Individual,ABC,A FUND,10,n/a,--,$50.00,,,,,Cash,',
    '',
    '"The data and information in this spreadsheet is provided to you solely for your use, and is not for distribution."',
    '',
    '"Date downloaded Dec-18-2025 4:05 p.m ET"',
  ].join('\r\n');
  it('byte-order mark, commas at the end, core fund, short option, footer', () => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ layout: 'fidelity', asOf: '2025-12-18', dataRows: 4, rejected: 0 });
    expect(parsed.positions).toMatchObject([
      { kind: 'cash', symbol: 'USD', marketValue: 5210.33, quantity: null },
      { kind: 'security', symbol: 'IWM', quantity: 300, price: 245.1, costBasis: 70100 },
      { kind: 'option', symbol: 'IWM', quantity: -3, marketValue: -915, option: { strike: 250 } },
      { kind: 'security', symbol: 'ABC', price: null, marketValue: 50 },
    ]);
  });
});

describe('Interactive Brokers', () => {
  const statement = [
    'Statement,Header,Field Name,Field Value',
    'Statement,Data,BrokerName,Interactive Brokers LLC',
    'Statement,Data,Period,"January 1, 2025 - December 18, 2025"',
    'Account Information,Header,Field Name,Field Value',
    'Account Information,Data,Account,U1234567',
    'Cash Report,Header,Currency Summary,Currency,Total,Securities,Futures',
    'Cash Report,Data,Ending Cash,Base Currency Summary,2500.5,2500.5,0',
    'Cash Report,Data,Ending Cash,USD,2500.5,2500.5,0',
    'Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value,Unrealized P/L,Code',
    'Open Positions,Data,Summary,Stocks,USD,TNA,"1,000",1,40.1,40100,42.5,42500,2400,',
    'Open Positions,Data,Lot,Stocks,USD,TNA,"1,000",1,40.1,40100,42.5,42500,2400,',
    'Open Positions,Total,,Stocks,USD,,,,,40100,,42500,2400,',
    'Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis,Realized P/L,MTM P/L,Code',
    'Trades,Data,Order,Stocks,USD,TNA,"2025-11-20, 09:31:02","1,000",40.1,41,-40100,-5.25,40105.25,0,900,O',
    'Trades,Data,ClosedLot,Stocks,USD,TNA,2025-11-20,100,40.1,,,,4010,0,,',
    'Trades,Data,Order,Equity and Index Options,USD,IWM 16JAN26 220 C,"2025-12-01, 10:00:00",-2,4.5,4.4,900,-1.3,,0,20,O',
    'Trades,SubTotal,,Stocks,USD,TNA,,1000,,,-40100,-5.25,,,,',
  ].join('\n');
  it('activity statement: sections, summaries without their lots, executions without closed lots', () => {
    const parsed = parse(statement);
    expect(parsed).toMatchObject({ layout: 'ibkr-statement', asOf: '2025-12-18', dataRows: 4, rejected: 0 });
    expect(parsed.positions).toMatchObject([
      { kind: 'cash', symbol: 'USD', marketValue: 2500.5 },
      { symbol: 'TNA', quantity: 1000, costBasis: 40100, marketValue: 42500, account: 'U1234567' },
    ]);
    expect(parsed.trades).toMatchObject([
      { symbol: 'TNA', date: '2025-11-20', quantity: 1000, price: 40.1, commission: 5.25 },
      { symbol: 'IWM', quantity: -2, option: { strike: 220 }, commission: 1.3 },
    ]);
  });

  const flexNames =
    'ClientAccountID,CurrencyPrimary,AssetClass,Symbol,Description,ReportDate,Quantity,MarkPrice,PositionValue,CostBasisMoney,Side,LevelOfDetail';
  const flexRows = [
    'U1,USD,STK,TNA,DIREXION,20251218,-500,42.5,-21250,-20000,Short,SUMMARY',
    'U1,USD,STK,TNA,DIREXION,20251218,-500,42.5,-21250,-20000,Short,LOT',
  ];
  it.each([
    ['plain', [flexNames, ...flexRows].join('\n')],
    [
      'marked',
      [
        '"BOF","U1"',
        '"BOA","U1"',
        '"BOS","POST","Positions"',
        `HEADER,POST,${flexNames}`,
        ...flexRows.map((row) => `DATA,POST,${row}`),
        '"EOS","POST","2"',
        '"EOA","U1"',
        '"EOF","U1"',
      ].join('\n'),
    ],
  ])('Flex query, %s', (_, text) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ layout: 'ibkr-flex', asOf: '2025-12-18', dataRows: 1 });
    expect(parsed.positions).toMatchObject([
      { symbol: 'TNA', quantity: -500, marketValue: -21250, costBasis: -20000 },
    ]);
  });

  it('Flex query of lots alone, each with the day it was opened', () => {
    const names = flexNames.replace(',Side,', ',Side,OpenDateTime,');
    const lots = ['20251120;093102', '20251203'].map((opened) =>
      (flexRows[1] as string).replace('Short,LOT', `Short,${opened},LOT`),
    );
    const parsed = parse([names, ...lots].join('\n'));
    expect(parsed.positions.map(({ quantity, openedOn }) => [quantity, openedOn])).toEqual([
      [-500, '2025-11-20'],
      [-500, '2025-12-03'],
    ]);
  });

  it('takes the day of the import where none is stated, and refuses one that has not come', () => {
    const undated = parse([flexNames.replace('ReportDate', 'Other'), flexRows[0]].join('\n'));
    expect(undated.asOf).toBe('2027-07-01');
    expect(undated.notes).toEqual([
      'The file does not say of which day its positions are; 2027-07-01 is taken, the day of the import.',
    ]);
    expect(() => parse([flexNames, flexRows[0]?.replace('20251218', '20280103')].join('\n'))).toThrow(
      'positions.csv states positions of 2028-01-03, a day that has not come.',
    );
  });

  it('Flex query of trades in a second section', () => {
    const trades =
      'ClientAccountID,CurrencyPrimary,Symbol,TradeDate,Quantity,TradePrice,IBCommission,LevelOfDetail\nU1,USD,IWM,20251120;093102,100,230.5,-1,EXECUTION\nU1,USD,IWM,20251120,100,230.5,-1,ORDER\n';
    const parsed = parse(`${flexNames}\n${flexRows[0]}\n${trades}`);
    expect(parsed.trades).toMatchObject([
      { symbol: 'IWM', date: '2025-11-20', quantity: 100, price: 230.5, commission: 1 },
    ]);
  });

  it('refuses a statement without positions', () => {
    expect(() => parse(statement.split('\n').slice(0, 6).join('\n'))).toThrow(
      'holds no position that can be used',
    );
  });
});
