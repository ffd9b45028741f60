import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';

const yahoo = 'Yahoo Finance history';
/** Layout, and each series with its unit, adjustment and number of bars. */
const seriesFiles: Record<string, [layout: string, ...[string, string, string, number][]]> = {
  'RUT.index.csv': ['date, open, high, low, close', ['RUT', 'points', 'none', 9401]],
  'SPX.index.csv': ['date, open, high, low, close', ['SPX', 'points', 'none', 24367]],
  'TZA.adjusted.csv': ['date, open, high, low, close', ['TZA', 'dollars', 'total', 4055]],
  'DGS10.csv': ['FRED', ['DGS10', 'percent', 'none', 15735]],
  'BAMLH0A0HYM2.csv': ['FRED', ['BAMLH0A0HYM2', 'percent', 'none', 7311]],
  'VIXCLS.csv': ['FRED', ['VIXCLS', 'points', 'none', 8833]],
  'CBOE_put_call.csv': [
    'put/call',
    ['CPCE', 'ratio', 'none', 5335],
    ['CPC', 'ratio', 'none', 4570],
    ['CPCI', 'ratio', 'none', 4570],
  ],
};
const chainFiles: Record<string, [underlying: string, contracts: number, price: number]> = {
  'IWM.2026-07-12.json': ['IWM', 3224, 295.989990234375],
  'TNA.2026-07-12.json': ['TNA', 807, 71.51000213623047],
};

describe.skipIf(!hasRealData)(`real files${hasRealData ? '' : ` (skipped: ${realDataAbsent})`}`, () => {
  let services: TestServices;
  const files = hasRealData
    ? ['prices', 'macro', 'chains'].flatMap((folder) =>
        readdirSync(join(realDataFolder, folder)).map((name) => [folder, name] as const),
      )
    : [];
  beforeAll(() => {
    services = openTestServices({ withSample: false, nowMs: Date.UTC(2026, 6, 13, 23) });
  });
  afterAll(() => services.end());

  it.each(files)('%s/%s is imported whole, under the right symbol and unit', async (folder, name) => {
    const [offered] = await services.offerFiles([join(realDataFolder, folder, name)]);
    const token = offered?.token ?? '';
    const report = await services.handlers['import.run']({ jobId: 'real', token, symbol: null });
    expect(report).toMatchObject({ outcome: 'imported', message: null, rejected: 0 });
    expect(report.accepted).toBe(report.dataRows);
    const chain = chainFiles[name];
    if (chain) {
      const [underlying, contracts, underlyingPrice] = chain;
      expect(report).toMatchObject({
        kind: 'chain',
        layout: 'option chain (JSON)',
        series: [],
        chains: [{ underlying, contracts, quoteDate: '2026-07-12', replaced: false }],
      });
      const read = await services.handlers['chain.read']({
        underlying,
        quoteDate: null,
        expiration: null,
        asOf: null,
      });
      expect(read).toMatchObject({ underlyingPrice, quoteDate: '2026-07-12', roots: [underlying] });
      expect(read.columns.strike).toHaveLength(contracts);
      expect(read.columns.impliedVolatility.filter((value) => value > 0).length).toBeGreaterThan(
        contracts / 2,
      );
      return;
    }
    expect(report.kind).toBe('series');
    const stored = await services.handlers['series.list']({ asOf: null });
    const rows = report.series.map(({ symbol }) => {
      const row = stored.find(({ provenance }) => provenance.symbol === symbol);
      return [symbol, row?.provenance.unit, row?.provenance.adjustment, row?.bars];
    });
    const [layout, ...expected] = seriesFiles[name] ?? [
      yahoo,
      [name.split('.')[0], 'dollars', 'split', report.dataRows],
    ];
    expect(report.layout?.toLowerCase()).toContain(layout.toLowerCase());
    expect(rows).toEqual(expected);
    for (const { last } of report.series) expect(last).toBe('2024-12-31');
  });
});
