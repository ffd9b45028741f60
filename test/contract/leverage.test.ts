import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { requestExamples as examples } from '../support/request-examples.ts';

const asOf = '2024-06-28' as BusinessDate;

describe('questions about a leveraged fund on the sample', () => {
  let services: TestServices;
  const ask = () => services.handlers;
  beforeAll(() => {
    services = openTestServices();
  });
  afterAll(() => services.end());

  it('path: ends where the holding ends, below the bound that no path beats', async () => {
    const input = { ...examples['leverage.path'], from: '2025-01-31' as BusinessDate };
    const path = await ask()['leverage.path'](input);
    const holding = await ask()['leverage.read']({ ...input, to: path.to });
    expect(path.fund.at(-1)).toBeCloseTo(1 + (holding.fundReturn.value as number), 12);
    expect(path.closedForm.at(-1)).toBeCloseTo(1 + (holding.closedForm.value as number), 9);
    expect(path.day[0]).toBe(20_119);
    expect([...path.exact].every((value, i) => value <= (path.index[i] as number) ** 3 + 1e-12)).toBe(true);
  });

  it('path: a long history is thinned and keeps both ends', async () => {
    const path = await ask()['leverage.path'](examples['leverage.path']);
    expect(path.sessions).toBe(2757);
    expect(path.day).toHaveLength(2500);
    expect([path.fund[0], path.index[0], path.exact[0]]).toEqual([1, 1, 1]);
  });

  it('read: trend and swings are the two sides of compounding, and the sentence names both', async () => {
    const answer = await ask()['leverage.read'](examples['leverage.read']);
    const { trend, swings, compounding } = answer;
    expect((trend.value as number) + (swings.value as number)).toBeCloseTo(compounding.value as number, 12);
    expect(trend.value).toBeGreaterThanOrEqual(0);
    expect(swings.value).toBeLessThanOrEqual(0);
    expect(answer.sentence).toMatch(/^Compounding (helped|hurt) by .*trend added.*$/);
  });

  it('windows: every holding of the length, and the daily multiple at one session', async () => {
    const answer = await ask()['leverage.windows'](examples['leverage.windows']);
    expect(answer.holdings).toBe(2757 - 20);
    expect(answer.byLength[0]).toMatchObject({ sessions: 1, slope: { value: expect.closeTo(3, 2) } });
    const { fromDay, toDay, indexReturn, fundReturn } = answer.windows;
    expect(new Set([fromDay, toDay, indexReturn, fundReturn].map(({ length }) => length)).size).toBe(1);
  });

  it('cone: the same for a seed, wider for a higher volatility, and centred by a drift', async () => {
    const input = { ...examples['leverage.cone'], paths: 10_000 };
    const [one, two, wild, still] = await Promise.all([
      ask()['leverage.cone'](input),
      ask()['leverage.cone'](input),
      ask()['leverage.cone']({ ...input, volatility: 0.5 }),
      ask()['leverage.cone']({ ...input, drift: 0, meanBlockLength: 1 }),
    ]);
    expect(two).toEqual(one);
    const width = ({ end }: typeof one) => (end.at(-1)?.index as number) - (end[0]?.index as number);
    expect(width(wild) / width(one)).toBeGreaterThan(1.8);
    expect(still.days.at(-1)).toBe(40);
    expect(one.drift).toBeNull();
    const spread = 0.2255 * Math.sqrt(40 / 252);
    // A lognormal median without drift lies half a variance below zero.
    expect(Math.abs((still.end[2]?.index as number) + spread ** 2 / 2)).toBeLessThan(0.005);
  });

  it('table: drag grows with volatility and time, and today stands between its neighbours', async () => {
    const answer = await ask()['leverage.table'](examples['leverage.table']);
    expect(answer.drags[2]?.[3]).toBeCloseTo(-0.0183, 4);
    const current = answer.current.value;
    expect(current?.volatility).toBeGreaterThan(0.2);
    expect(current?.drags[3]).toBeLessThan(answer.drags[2]?.[3] as number);
    expect(answer.returns[answer.indexChanges.indexOf(0)]?.[2]).toBeCloseTo(-0.0183, 4);
  });

  it('flow: six times the move for a 3x fund, twelve for a -3x one, both in its direction', async () => {
    const input = examples['leverage.flow'];
    expect((await ask()['leverage.flow'](input)).flowDollars).toBeCloseTo(-2.4e8, 0);
    expect((await ask()['leverage.flow']({ ...input, fund: 'TZA' })).flowFraction).toBeCloseTo(-0.24, 12);
    await expect(ask()['leverage.flow']({ ...input, fund: 'ZZZ' })).rejects.toThrow('fund: the leverage');
  });

  it('explore: the textbook path', async () => {
    const { indexReturn, funds } = await ask()['leverage.explore'](examples['leverage.explore']);
    expect([indexReturn, ...funds.map(({ endReturn }) => endReturn)]).toEqual(
      [0.9801, 0.9801, 0.8281, 0.8281].map((value) => expect.closeTo(value - 1, 12)),
    );
  });

  it('hedge: a third of the exposure, in whole shares, drifting apart', async () => {
    const answer = await ask()['hedge.compute'](examples['hedge.compute']);
    expect(answer).toMatchObject({ multiple: -3, beta: 1, betaFrom: 'same series' });
    expect(answer.notionalDollars).toBeCloseTo(1e6 / 3, 6);
    expect(Math.abs(answer.sharesDollars - answer.notionalDollars)).toBeLessThanOrEqual(answer.price / 2);
    expect(answer.drift.low.value).toBeLessThan(1);
    expect(answer.drift.high.value).toBeGreaterThan(1);
    expect(Math.max(...answer.lastYear.covered)).toBeGreaterThan(1);
    expect(answer.lastYear.covered).toHaveLength(answer.lastYear.sessions + 1);
  });

  it('hedge: another exposure takes its beta from the last year, or as typed', async () => {
    const input = { ...examples['hedge.compute'], exposureSymbol: 'SPY' };
    const history = await ask()['hedge.compute'](input);
    expect(history.betaFrom).toBe('history');
    const typed = await ask()['hedge.compute']({ ...input, beta: 0.8 });
    expect(typed).toMatchObject({ betaFrom: 'typed', notionalDollars: expect.closeTo(8e5 / 3, 6) });
    await expect(ask()['hedge.compute']({ ...input, fund: 'TNA' })).rejects.toThrow('an inverse fund hedges');
  });

  it('know nothing of later days under an as-of date', async () => {
    const path = await ask()['leverage.path']({ ...examples['leverage.path'], asOf });
    const windows = await ask()['leverage.windows']({ ...examples['leverage.windows'], asOf });
    const cone = await ask()['leverage.cone']({ ...examples['leverage.cone'], asOf });
    const table = await ask()['leverage.table']({ ...examples['leverage.table'], asOf });
    const hedge = await ask()['hedge.compute']({ ...examples['hedge.compute'], asOf });
    expect([path.to, windows.to, cone.to, table.provenance.lastDate, hedge.to, hedge.priceDate]).toEqual(
      Array(6).fill(asOf),
    );
    expect(windows.windows.toDay.at(-1)).toBe(hedge.lastYear.day.at(-1));
  });

  it('takes what the fund has cost off cone and tables, and says how much', async () => {
    const [before, after] = await Promise.all(
      (['before', 'after'] as const).map((costs) =>
        ask()['leverage.table']({ ...examples['leverage.table'], costs }),
      ),
    );
    const perYear = after?.cost.value?.perYear ?? Number.NaN;
    expect(after).toMatchObject({ costs: 'after', cost: { fund: 'TNA', multiple: 3 } });
    const [bare, net] = [before, after].map((table) => table?.drags[2]?.[6] ?? Number.NaN);
    expect(1 + (net as number)).toBeCloseTo((1 + (bare as number)) * Math.exp(-perYear), 12);
    const [dear, cheap] = await Promise.all(
      (['after', 'before'] as const).map((costs) =>
        ask()['leverage.cone']({ ...examples['leverage.cone'], costs }),
      ),
    );
    const median = (cone: typeof dear) => cone?.end[2]?.fund ?? Number.NaN;
    expect(Math.sign(median(cheap) - median(dear))).toBe(Math.sign(perYear));
    expect(dear?.end[2]?.index).toBe(cheap?.end[2]?.index);
  });
});
