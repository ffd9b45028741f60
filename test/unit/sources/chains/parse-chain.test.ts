import { describe, expect, it } from 'vitest';
import type { ParsedChain } from '#electron/sources/chains/parsed-chain.ts';
import { readContract } from '#electron/sources/chains/option-contract.ts';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import { bytesOf } from '../../../support/fixtures.ts';

function parse(text: string, fileName = 'chain.csv', symbol?: string): ParsedChain {
  const parsed = parseMarketFile(bytesOf(text), { fileName, today: 21000, symbol });
  if (parsed.kind !== 'chain') throw new Error(`read as ${parsed.kind}`);
  expect(parsed.chain.accepted + parsed.chain.rejected).toBe(parsed.chain.dataRows);
  return parsed.chain;
}

describe('the name of a contract', () => {
  it.each([
    ['IWM260717C00220500', 'IWM', '2026-07-17', 'call', 220.5],
    ['SPXW  260717P05900000', 'SPXW', '2026-07-17', 'put', 5900],
    ['-IWM260717C220', 'IWM', '2026-07-17', 'call', 220],
  ])('%s', (name, root, expiration, side, strike) => {
    expect(readContract(name)).toEqual({ root, expiration, side, strike });
  });
  it.each(['', 'IWM', 'IWM261317C00220500', 'IWM260717X00220500', 'IWM260717C00000000'])('not %s', (name) => {
    expect(readContract(name)).toBeNull();
  });
});

const cboeHead = [
  '',
  '"Ishares Russell 2000 ETF","Last: 221.20","Change: +1.50"',
  '"Date: July 10, 2026 at 4:15 PM EDT","Bid: 221.18","Ask: 221.25","Size: 5*12","Volume: 28,000,000"',
  'Expiration Date,Calls,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest,Strike,Puts,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest',
].join('\n');
const cboeRow =
  'Fri Jul 17 2026,IWM260717C00220000,4.1,0.2,4.05,4.15,1200,0.2112,0.55,0.031,15000,220.000,IWM260717P00220000,2.9,-0.1,2.85,2.95,800,0.2198,-0.45,0.030,12000';

describe('Cboe quotes', () => {
  it('take the call and the put of a row apart, though their columns bear the same names', () => {
    const chain = parse(`${cboeHead}\n${cboeRow}\n`);
    expect(chain).toMatchObject({ layout: 'cboe-quotes', dataRows: 2, accepted: 2 });
    const [snapshot] = chain.snapshots;
    expect(snapshot).toMatchObject({ underlying: 'IWM', underlyingPrice: 221.2, quoteDate: '2026-07-10' });
    expect(snapshot.quotes).toMatchObject([
      {
        side: 'call',
        strike: 220,
        expiration: '2026-07-17',
        bid: 4.05,
        ask: 4.15,
        last: 4.1,
        volume: 1200,
        openInterest: 15000,
        impliedVolatility: 0.2112,
        delta: 0.55,
        gamma: 0.031,
        theta: null,
      },
      {
        side: 'put',
        strike: 220,
        bid: 2.85,
        ask: 2.95,
        last: 2.9,
        volume: 800,
        openInterest: 12000,
        impliedVolatility: 0.2198,
        delta: -0.45,
      },
    ]);
  });

  it('names the index, not the longer root of its weekly contracts, and knows no volatility where it is zero', () => {
    const rows = [
      cboeRow.replaceAll('IWM2', 'SPX2').replace('0.2112', '0'),
      cboeRow.replaceAll('IWM2', 'SPXW2').replaceAll('17 2026', '24 2026').replaceAll('0717', '0724'),
    ];
    const [snapshot] = parse([cboeHead, ...rows].join('\n')).snapshots;
    expect(snapshot.underlying).toBe('SPX');
    expect(snapshot.quotes).toHaveLength(4);
    expect(snapshot.quotes[0].impliedVolatility).toBeNull();
  });

  it.each([
    ['4.05,4.15', '4.25,4.15', 'bid', 'bid 4.25 is above ask 4.15'],
    ['0.55', '1.55', 'delta', 'delta 1.55 lies outside -1 to 1'],
    ['15000', '-1', 'openInterest', 'openInterest -1 is negative'],
    ['1200', 'many', 'volume', 'volume is not a number'],
    [
      'Fri Jul 17 2026',
      'Fri Jun 12 2026',
      'expiration',
      'the expiration 2026-06-12 lies before the quotes of 2026-07-10',
    ],
    ['IWM260717C00220000', 'IWM', 'call', "the call's name is no option"],
  ])('reject a contract in which %s is %s', (from, to, field, reason) => {
    const chain = parse(`${cboeHead}\n${cboeRow.replace(from, to)}\n${cboeRow.replaceAll('220', '230')}\n`);
    expect(chain.rejections[0]).toEqual({ line: 5, field, reason });
  });
});

describe('OptionsDX', () => {
  const head =
    '[QUOTE_UNIXTIME], [QUOTE_READTIME], [QUOTE_DATE], [QUOTE_TIME_HOURS], [UNDERLYING_LAST], [EXPIRE_DATE], [EXPIRE_UNIX], [DTE], [C_DELTA], [C_GAMMA], [C_VEGA], [C_THETA], [C_RHO], [C_IV], [C_VOLUME], [C_LAST], [C_SIZE], [C_BID], [C_ASK], [STRIKE], [P_BID], [P_ASK], [P_SIZE], [P_LAST], [P_DELTA], [P_GAMMA], [P_VEGA], [P_THETA], [P_RHO], [P_IV], [P_VOLUME], [STRIKE_DISTANCE], [STRIKE_DISTANCE_PCT]';
  const row = (date: string): string =>
    `1672779600, ${date} 16:00, ${date}, 16.000000, 175.110000, 2023-03-17, 1673038800, 72.0, 0.600000, 0.020000, 0.300000, -0.050000, 0.100000, 0.250000, , 8.000000, 10 x 12, 7.900000, 8.100000, 175.000000, 6.700000, 6.900000, 3 x 9, 6.800000, -0.400000, 0.020000, 0.300000, -0.045000, -0.090000, 0.260000, 31.000000, 0.100000, 0.001000`;
  it('holds many days, a snapshot each, and takes its symbol from the name', () => {
    const chain = parse(`${head}\n${row('2023-01-03')}\n${row('2023-01-04')}\n`, 'iwm_eod_202301.txt');
    expect(chain).toMatchObject({ layout: 'options-dx', dataRows: 4, accepted: 4 });
    expect(
      chain.snapshots.map(({ underlying, quoteDate, quotes }) => [underlying, quoteDate, quotes.length]),
    ).toEqual([
      ['IWM', '2023-01-03', 2],
      ['IWM', '2023-01-04', 2],
    ]);
    expect(chain.snapshots[0].quotes[0]).toMatchObject({
      bid: 7.9,
      strike: 175,
      impliedVolatility: 0.25,
      theta: -0.05,
      volume: null,
    });
  });
});

describe('yfinance', () => {
  const head =
    ',contractSymbol,lastTradeDate,strike,lastPrice,bid,ask,change,percentChange,volume,openInterest,impliedVolatility,inTheMoney,contractSize,currency';
  it('takes side and expiration from the contract, and the day of the quotes from the newest trade', () => {
    const chain = parse(
      `${head}\n0,IWM260717C00220000,2026-07-10 19:59:58+00:00,220.0,4.1,4.05,4.15,0.1,2.5,1200.0,15000,0.2112,True,REGULAR,USD\n1,IWM260717C00225000,2026-07-10 19:59:58+00:00,225.0,2.1,0.0,0.0,0.1,2.5,,0,1.0000000000000003e-05,False,REGULAR,USD\n`,
    );
    expect(chain).toMatchObject({ layout: 'yfinance-chain', accepted: 2 });
    expect(chain.snapshots[0].quotes[1]).toMatchObject({
      bid: 0,
      ask: 0,
      volume: null,
      impliedVolatility: null,
      side: 'call',
    });
    expect(chain.snapshots[0].quoteDate).toBe('2026-07-10');
    expect(chain.notes).toEqual([
      'The file does not say when it was quoted; 2026-07-10 is taken, the day of its newest trade.',
    ]);
  });
});

describe('the day of the quotes', () => {
  const head = 'contractSymbol,strike,impliedVolatility';

  it('is that of the import where nothing tells it and no contract has expired', () => {
    const chain = parse(`${head}\nIWM280717C00220000,220,0.2\n`);
    expect(chain.snapshots[0].quoteDate).toBe('2027-07-01');
    expect(chain.notes).toEqual([
      'The file does not say on which day the options were quoted; 2027-07-01 is taken, the day of the import.',
    ]);
  });

  it('cannot be that of the import once a contract has expired', () => {
    expect(() => parse(`${head}\nIWM280717C00220000,220,0.2\nIWM260717C00220000,220,0.2\n`)).toThrow(
      'chain.csv does not say on which day the options were quoted, and some of them have expired.',
    );
  });

  it('is none that has not come', () => {
    const later = `${cboeHead.replace('2026', '2027')}\n${cboeRow.replaceAll('2026', '2027').replaceAll('IWM26', 'IWM27')}`;
    expect(() => parse(later)).toThrow('the quotes are of 2027-07-10, a day that has not come');
  });
});

describe('JSON', () => {
  const quote = {
    symbol: 'TNA260717C00020000',
    expiration: '2026-07-17',
    side: 'call',
    strike: 20,
    bid: 50.9,
    ask: 52.1,
    last: 52.35,
    volume: null,
    openInterest: 0,
    iv: 0.6,
    delta: 0.99,
    gamma: 0,
    theta: 0,
    vega: 0,
    rho: 0,
  };
  const text = (quotes: unknown[]): string =>
    JSON.stringify({ symbol: 'TNA', updated: '2026-07-12T07:39:39-04:00', underlyingPrice: 71.51, quotes });
  it('is read, a bad quote rejected with its place in the list', () => {
    const chain = parse(
      text([
        quote,
        { ...quote, strike: 'x' },
        quote,
        { ...quote, symbol: 'TNA260717P00020000', side: 'put', delta: -0.01 },
      ]),
      'TNA.json',
    );
    expect(chain).toMatchObject({ layout: 'chain-json', dataRows: 4, accepted: 2, rejected: 2 });
    expect(chain.rejections).toEqual([
      { line: 2, field: 'strike', reason: 'the quote lacks a field or holds no number there' },
      { line: 3, field: 'contract', reason: '2026-07-17 20 call already stands in line 1, which is kept' },
    ]);
    expect(chain.snapshots[0]).toMatchObject({
      underlying: 'TNA',
      quoteDate: '2026-07-12',
      underlyingPrice: 71.51,
    });
  });

  it.each([
    [
      '{"Information": "Thank you for using Alpha Vantage! Our standard API rate limit is 25 requests per day."}',
      'a message of Alpha Vantage: "Thank you',
    ],
    ['{"Error Message": "Invalid API call."}', 'a message of Alpha Vantage: "Invalid API call."'],
    [
      '{"chart":{"result":null,"error":{"code":"Not Found","description":"No data found"}}}',
      'an error of Yahoo',
    ],
    [
      `{"symbol":"A","quotes":[${'{},'.repeat(60000)}{}]}`,
      'holds 60001 quotes, more than the 60000 of any chain',
    ],
    ['{"a":1}', 'is JSON, but neither'],
    ['{"chart":{"result":[', 'is not whole JSON'],
    [
      text([{ ...quote, bid: 99 }]),
      'holds no option contract that can be used (line 1: bid 99 is above ask 52.1)',
    ],
  ])('refuses %.60s', (json, sentence) => {
    expect(() => parse(json, 'x.json')).toThrow(sentence);
  });
});
