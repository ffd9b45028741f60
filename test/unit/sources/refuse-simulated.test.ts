import { describe, expect, it } from 'vitest';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';

const header = 'date,open,high,low,close,volume,dividends,stock splits,source';
const read = (source: string) =>
  parseMarketFile(
    new TextEncoder().encode(
      `${header}\n2015-01-02,10,11,9,10,100,0,0,${source}\n2015-01-05,10,11,9,10,100,0,0,${source}\n`,
    ),
    { fileName: 'IWM.csv', today: 20_000 },
  );

describe('a file that Stopline exported', () => {
  it('from the simulated sample is not taken back as market data', () => {
    expect(() => read('simulated sample')).toThrow('IWM.csv holds the simulated sample');
  });

  it('from real data is read again', () => {
    expect(read('Yahoo Finance history')).toMatchObject({ file: { accepted: 2, rejected: 0 } });
  });
});
