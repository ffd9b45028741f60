import type { FixtureBar } from '../fixtures.ts';

const cut = (price: number): string => price.toFixed(2);
const comma = (price: number): string => cut(price).replace('.', ',');
const us = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;

/** A well-formed text of each layout beside those of prices parted by commas, made from the same bars. */
export function marketTexts(bars: readonly FixtureBar[]): readonly string[] {
  const table = (
    head: string,
    row: (bar: FixtureBar, index: number) => readonly (string | number)[],
    mark = ',',
  ): string => [head, ...bars.map((bar, index) => row(bar, index).join(mark))].join('\n').concat('\n');
  return [
    table('Date,Close/Last,Volume,Open,High,Low', (b) => [
      us(b.date),
      `$${b.close}`,
      b.volume,
      `$${b.open}`,
      `$${b.high}`,
      `$${b.low}`,
    ]),
    table('"Date","Price","Open","High","Low","Vol.","Change %"', (b) =>
      [us(b.date), b.close, b.open, b.high, b.low, '3.80M', '1%'].map((cell) => `"${cell}"`),
    ),
    table(
      'Datum;Eröffnung;Hoch;Tief;Schluss;Volumen',
      (b) => [
        b.date.split('-').toReversed().join('.'),
        ...[b.open, b.high, b.low, b.close].map(comma),
        b.volume,
      ],
      ';',
    ),
    table('time,open,high,low,close,Volume,MA', (b) => [
      Date.parse(b.date) / 1000,
      b.open,
      b.high,
      b.low,
      b.close,
      b.volume,
      '',
    ]),
    table('<TICKER>,<DTYYYYMMDD>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>', (b, i) => [
      i % 2 ? 'IWM' : 'TNA',
      b.date.replaceAll('-', ''),
      b.open,
      b.high,
      b.low,
      b.close,
      b.volume,
    ]),
    table('observation_date,DGS10,VIXCLS', (b, i) => [
      b.date,
      i % 5 ? cut(b.close / 50) : '.',
      cut(b.open / 5),
    ]),
    table('date,equity,total,index', (b) => [b.date, cut(b.close / 100), '', cut(b.open / 100)]),
    table('a\nEquity,,,,\nDATE,CALL,PUT,TOTAL,P/C Ratio', (b) => [
      us(b.date),
      1000,
      900,
      1900,
      cut(b.close / 100),
    ]),
    table('Date,Symbol,NetFlow', (b, i) => [b.date, i % 2 ? 'IWM' : 'TNA', cut(b.close - 100)]),
    table(
      'contractSymbol,lastTradeDate,strike,lastPrice,bid,ask,change,percentChange,volume,openInterest,impliedVolatility',
      (b, i) => [
        `IWM260717C00${200 + i}000`,
        b.date,
        200 + i,
        b.close,
        b.low,
        b.high,
        0,
        0,
        b.volume,
        5,
        0.25,
      ],
    ),
    table(
      '"Ishares","Last: 221.20"\n"Date: July 10, 2026 at 4:15 PM EDT"\nExpiration Date,Calls,Last Sale,Bid,Ask,IV,Strike,Puts,Last Sale,Bid,Ask,IV',
      (b, i) => [
        'Fri Jul 17 2026',
        `IWM260717C00${200 + i}000`,
        b.close,
        b.low,
        b.high,
        0.2,
        200 + i,
        `IWM260717P00${200 + i}000`,
        b.close,
        b.low,
        b.high,
        0.2,
      ],
    ),
    table(
      '[QUOTE_DATE], [UNDERLYING_LAST], [EXPIRE_DATE], [C_BID], [C_ASK], [STRIKE], [P_BID], [P_ASK]',
      (b, i) => [b.date, b.close, '2036-01-18', b.low, b.high, 100 + i, b.low, b.high],
      ', ',
    ),
    table(
      '"Positions for account X as of 04:05 PM ET, 2025/12/18"\n\n"Symbol","Description","Qty (Quantity)","Price","Mkt Val (Market Value)","Cost Basis"',
      (b, i) =>
        [`A${i}`, 'FUND', `1,${100 + i}`, `$${b.close} `, `($${b.open})`, '--'].map((cell) => `"${cell}"`),
    ),
    table(
      'Account Number,Account Name,Symbol,Description,Quantity,Last Price,Current Value,Cost Basis Total',
      (b, i) => ['X1', 'Me', `A${i}`, 'FUND', i + 1, `$${b.close}`, `$${b.open}`, '$5', ''],
    ),
    table(
      'Statement,Header,Field Name,Field Value\nStatement,Data,Period,"January 1, 2025 - December 18, 2025"\nOpen Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Cost Basis,Close Price,Value',
      (b, i) => [
        'Open Positions',
        'Data',
        'Summary',
        'Stocks',
        'USD',
        `A${i}`,
        i + 1,
        b.open,
        b.close,
        b.high,
      ],
    ),
    table('ClientAccountID,CurrencyPrimary,Symbol,TradeDate,Quantity,TradePrice,IBCommission', (b, i) => [
      'U1',
      'USD',
      `A${i}`,
      b.date,
      i + 1,
      b.close,
      -1,
    ]),
    `BEGIN:VCALENDAR\n${bars.map((b, i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART;TZID=America/New_York:${b.date.replaceAll('-', '')}T083000\nSUMMARY:CPI, number ${i}\nDURATION:PT1H\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`,
    JSON.stringify({
      symbol: 'IWM',
      updated: '2002-11-09T00:00:00',
      underlyingPrice: 100,
      quotes: bars.map((b, i) => ({
        expiration: '2026-07-17',
        side: 'call',
        strike: 100 + i,
        bid: b.low,
        ask: b.high,
        iv: 0.2,
      })),
    }),
    JSON.stringify({
      chart: {
        result: [
          {
            meta: { symbol: 'IWM', currency: 'USD', dataGranularity: '1d', gmtoffset: -18000 },
            timestamp: bars.map((b) => Date.parse(b.date) / 1000 + 52200),
            indicators: {
              quote: [
                {
                  open: bars.map((b) => b.open),
                  high: bars.map((b) => b.high),
                  low: bars.map((b) => b.low),
                  close: bars.map((b) => b.close),
                  volume: bars.map((b) => b.volume),
                },
              ],
            },
          },
        ],
        error: null,
      },
    }),
    table('when|what', (b) => [b.date, cut(b.close)], '|'),
  ];
}
