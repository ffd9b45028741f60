import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { requestExamples } from '../support/request-examples.ts';
import { chainText } from '../support/sources/record-texts.ts';

describe('the same dollars at risk in other instruments', () => {
  let services: TestServices;
  const files = mkdtempSync(join(tmpdir(), 'stopline-chains-'));
  const quoteDate = '2025-06-18' as BusinessDate;
  let close: number;
  /** A chain about the close of its day, in which a call costs less the higher its strike. */
  function pricedChain(): string {
    const spot = Math.round(close);
    const chain = JSON.parse(chainText('IWM', toDayNumber(quoteDate), spot)) as {
      quotes: { strike: number; side: string; bid: number; ask: number }[];
    };
    for (const quote of chain.quotes) {
      const middle = Math.max(0, spot - quote.strike) + (quote.strike === spot ? 5 : 2);
      if (quote.side === 'call') Object.assign(quote, { bid: middle - 0.05, ask: middle + 0.05 });
    }
    return JSON.stringify(chain);
  }
  beforeAll(async () => {
    services = openTestServices();
    const context = { symbol: 'IWM', asOf: quoteDate, horizonSessions: 5 };
    close = (await services.handlers['sizing.context'](context)).close;
    const path = join(files, 'chain.json');
    writeFileSync(path, pricedChain());
    const [offered] = await services.offerFiles([path]);
    await services.handlers['import.run']({ jobId: 'chain', token: offered?.token ?? '', symbol: null });
  });
  afterAll(async () => {
    await services.end();
    rmSync(files, { recursive: true, force: true });
  });
  const compare = (change: Partial<(typeof requestExamples)['sizing.compare']> = {}) =>
    services.handlers['sizing.compare']({ ...requestExamples['sizing.compare'], ...change });

  it('is never more than the budget, and less than one more share or contract would be', async () => {
    const { rows, riskDollars } = await compare();
    expect(rows.map(({ kind }) => kind)).toEqual(['shares', 'fund', 'spread']);
    for (const row of rows) {
      expect(row.riskDollars).toBeLessThanOrEqual(riskDollars * (1 + 1e-8));
      expect(row.riskDollars * (1 + 1 / row.quantity)).toBeGreaterThan(riskDollars * (1 - 1e-8));
    }
  });

  it('puts one view on all: the fund that the ticket is in keeps its own stop, and the index is where that implies', async () => {
    const answer = await compare();
    expect(answer.stopMove).toBeCloseTo((41.67 / 47.35) ** (1 / 3) - 1, 12);
    expect(answer.rows[1]).toMatchObject({ symbol: 'TNA', stop: 41.67, price: 47.35, side: 'long' });
    expect(answer.rows[0]).toMatchObject({ symbol: 'IWM', carryDollars: 0 });
  });

  it('a spread cannot lose more than its debit on a day on which shares lose far more than planned', async () => {
    const { rows, riskDollars } = await compare();
    const [shares, fund, spread] = rows;
    expect(spread?.tailLossDollars).toBeLessThanOrEqual(spread?.costDollars as number);
    for (const row of [shares, fund]) expect(row?.tailLossDollars).toBeGreaterThan(2 * riskDollars);
  });

  it('against the index is shares short, an inverse fund and puts', async () => {
    const { rows } = await compare({ symbol: 'IWM', side: 'short', entry: 249.08, stop: 260, target: 230 });
    expect(rows.map(({ kind, symbol, side }) => [kind, symbol, side])).toEqual([
      ['shares', 'IWM', 'short'],
      ['fund', 'TZA', 'long'],
      ['spread', 'IWM', 'long'],
    ]);
    expect(rows[2]).toMatchObject({ option: 'put' });
    for (const row of rows) expect(row.gainAtTargetDollars.value).toBeGreaterThan(0);
  });

  it('takes the quotes of a chain of these days, and the model surface where there is none', async () => {
    const spreadOf = async (change: Parameters<typeof compare>[0]) =>
      (await compare(change)).rows.find(({ kind }) => kind === 'spread');
    expect(await spreadOf({})).toMatchObject({ priced: 'model surface', quoteDate: null });
    const spot = Math.round(close);
    const quoted = await spreadOf({
      symbol: 'IWM',
      asOf: quoteDate,
      entry: close,
      stop: close * 0.94,
      target: close * 1.05,
      horizonSessions: 5,
      riskDollars: 50_000,
    });
    expect(quoted).toMatchObject({
      priced: 'chain',
      modelSurface: null,
      quoteDate,
      longStrike: spot,
      shortStrike: spot + 10,
    });
    expect(quoted?.price).toBeCloseTo(3, 12);
    expect(quoted?.quantity).toBe(166);
  });

  it('lays the surface at the height of the VIX times the ratio of the realised volatilities, each leg at its own', async () => {
    const { rows, volatility } = await compare();
    const spread = rows.find((row) => row.kind === 'spread');
    const level = spread?.modelSurface?.level;
    if (level?.kind !== 'implied') throw new Error('expected a level from the VIX');
    const wide = await services.handlers['sizing.compare']({
      ...requestExamples['sizing.compare'],
      symbol: 'SPY',
      entry: 600,
      stop: 580,
      target: 640,
    });
    expect(level).toMatchObject({ index: 'VIXCLS', reference: 'SPY', source: 'simulated sample' });
    expect(level.ratio).toBeCloseTo(volatility / wide.volatility, 12);
    expect(level.atTheMoney).toBeCloseTo((level.points / 100) * level.ratio, 12);
    expect(spread?.longVolatility).toBeGreaterThan(spread?.shortVolatility as number);
    const own = wide.rows.find((row) => row.kind === 'spread')?.modelSurface?.level;
    expect(own).toMatchObject({ kind: 'implied', reference: null, ratio: 1, atTheMoney: level.points / 100 });
  });

  it('lays it at the realised volatility where no VIX is stored', async () => {
    await services.handlers['series.remove']({ symbol: 'VIXCLS' });
    const { rows, volatility } = await compare();
    expect(rows.find((row) => row.kind === 'spread')).toMatchObject({
      modelSurface: { level: { kind: 'realised', atTheMoney: volatility } },
    });
  });

  it('refuses what it cannot know', async () => {
    await expect(compare({ symbol: 'ABC' })).rejects.toThrow(/leverage of ABC is unknown/);
    await expect(compare({ days: 10 })).rejects.toThrow(/expire before the 21 sessions are over/);
  });
});
