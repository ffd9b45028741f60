import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { examplePlan, requestExamples } from '../support/request-examples.ts';
import { soon } from '../support/time/soon.ts';

const touch = requestExamples['touch.compute'];
const bootstrap = { paths: 60_000, meanBlockLength: 20, seed: 3, watched: 'range' as const };

describe('questions of risk on the sample', () => {
  let one: TestServices;
  let two: TestServices;
  beforeAll(() => {
    one = openTestServices();
    two = openTestServices({ threads: 2 });
  });
  afterAll(() => Promise.all([one.end(), two.end()]));

  it('are answered the same by one thread and by two', async () => {
    const ask = ({ handlers }: TestServices) => handlers['touch.compute']({ ...touch, bootstrap });
    const [alone, together] = await Promise.all([ask(one), ask(two)]);
    expect(together).toEqual(alone);
    expect(alone.bootstrap).toMatchObject({ paths: 60_000, historySessions: 2757 });
    const { stopFirst, targetFirst, neither } = alone.bootstrap ?? {};
    const sum = (stopFirst?.probability ?? 0) + (targetFirst?.probability ?? 0) + (neither?.probability ?? 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('tell their progress', async () => {
    await two.handlers['touch.compute']({ ...touch, jobId: 'told', bootstrap });
    const told = two.events.filter(
      ({ name, payload }) => name === 'job.progress' && (payload as { jobId: string }).jobId === 'told',
    );
    expect(told.at(-1)?.payload).toMatchObject({ fraction: 1 });
  });

  it('end within 100 ms of being cancelled', async () => {
    await one.handlers['touch.compute'](touch);
    const long = { ...bootstrap, paths: 200_000 };
    const asked = one.handlers['touch.compute']({
      ...touch,
      jobId: 'long',
      horizonSessions: 750,
      bootstrap: { ...long, meanBlockLength: 1 },
    });
    const outcome = expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const cancelledMs = performance.now();
    await one.handlers['job.cancel']({ jobId: 'long' });
    await outcome;
    expect(performance.now() - cancelledMs).toBeLessThan(soon(100));
  });

  it('know nothing of later days under an as-of date', async () => {
    const asOf = '2024-06-28' as BusinessDate;
    const { handlers } = one;
    const { jobId } = touch;
    const last = [
      (await handlers['beta.read']({ ...requestExamples['beta.read'], asOf })).to,
      (await handlers['leverage.read']({ ...requestExamples['leverage.read'], asOf })).to,
      (await handlers['touch.compute']({ ...touch, jobId, asOf })).provenance?.lastDate,
      (await handlers['backtest.run']({ ...requestExamples['backtest.run'], asOf })).to,
      (await handlers['sweep.run']({ ...requestExamples['sweep.run'], asOf })).to,
      (await handlers['spread.compute']({ ...requestExamples['spread.compute'], asOf })).provenance?.lastDate,
    ];
    expect(last).toEqual(Array(6).fill(asOf));
    await expect(handlers['pair.read']({ ...requestExamples['pair.read'], asOf })).rejects.toMatchObject({
      code: 'not-computable',
    });
  });

  it('say which field has to change', async () => {
    const { handlers } = one;
    const stops = requestExamples['stops.compute'];
    await expect(handlers['stops.compute']({ ...stops, fund: 'ZZZ' })).rejects.toThrow('fund: the leverage');
    await expect(handlers['stops.compute']({ ...stops, index: 'SPY' })).rejects.toThrow(
      'index: TNA is a fund on',
    );
    await expect(handlers['stops.compute']({ ...stops, indexStop: 0.06 })).rejects.toThrow('indexStop:');
    const spread = requestExamples['spread.compute'];
    await expect(handlers['spread.compute']({ ...spread, shortStrike: 200 })).rejects.toThrow('shortStrike:');
    await expect(handlers['spread.compute']({ ...spread, symbol: null })).rejects.toThrow('spot:');
  });

  it('find the contradiction of the two stops, with its exact levels', async () => {
    const answer = await one.handlers['stops.compute'](requestExamples['stops.compute']);
    expect(answer).toMatchObject({ verdict: 'fundFirst', multiple: 3 });
    expect(answer.fundAtIndexStop.overAnyPath).toBeCloseTo(0.94 ** 3 - 1, 12);
    expect(answer.indexAtFundStop).toEqual({
      inOneDay: expect.closeTo(-0.04, 12),
      overAnyPath: expect.closeTo(0.88 ** (1 / 3) - 1, 12),
    });
  });

  it('take a holding apart into three parts that sum to it', async () => {
    const from = '2025-10-20' as BusinessDate;
    const answer = await one.handlers['leverage.read']({ ...requestExamples['leverage.read'], from });
    const value = (name: 'fundReturn' | 'exposure' | 'compounding' | 'residual') =>
      answer[name].value ?? Number.NaN;
    expect(answer.from).toBe(from);
    expect(value('exposure') + value('compounding') + value('residual')).toBeCloseTo(value('fundReturn'), 12);
  });

  it('run a plan over history and account for every trade', async () => {
    const request = requestExamples['backtest.run'];
    const { summary, trades, equity, drawdown, outcomes, from } = await one.handlers['backtest.run'](request);
    expect(from).toBe('2016-01-04');
    expect(new Set(trades.map(({ rule }) => rule))).toEqual(new Set(['bull fund', 'bear fund']));
    const profit = trades.reduce((sum, trade) => sum + trade.profitDollars, 0);
    expect((equity.at(-1) ?? 0) - examplePlan.startDollars).toBeCloseTo(profit, 4);
    expect(summary.maximumDrawdown).toBeCloseTo(Math.min(...drawdown), 12);
    expect(summary.highestHeatFraction).toBeLessThan(0.06);
    expect(outcomes?.totalReturn).toHaveLength(5);
    expect(trades.every(({ signalDate, entryDate }) => signalDate < entryDate)).toBe(true);
  });

  it('sweep a grid over the entries of a plan: the trades of a cell are those of the plan with its levels', async () => {
    const request = requestExamples['sweep.run'];
    const { columns, stops, targets, sessions, best, deflated, overfitting, outOfSample } =
      await one.handlers['sweep.run'](request);
    const [stop, target, held] = [0.12, 0.2, 40];
    const cell =
      (stops.indexOf(stop) * targets.length + targets.indexOf(target)) * sessions.length +
      sessions.indexOf(held);
    const rules = examplePlan.rules.filter(({ id }) => id === request.rule);
    const plan = {
      ...examplePlan,
      heatFraction: undefined,
      rules: rules.map((rule) => ({ ...rule, timeStopSessions: held })),
    };
    const { trades } = await one.handlers['backtest.run']({ ...requestExamples['backtest.run'], plan });
    expect(columns.trades).toHaveLength(24);
    expect(columns.trades[cell]).toBe(trades.length);
    const growth = trades.reduce((worth, { entryPrice, exitPrice }) => worth * (exitPrice / entryPrice), 1);
    expect(columns.totalReturn[cell]).toBeCloseTo(growth - 1, 10);
    expect(best).toMatchObject({ value: { sharpe: Math.max(...columns.sharpe) } });
    expect(deflated).toMatchObject({ value: { trials: 24, probability: expect.any(Number) } });
    expect(overfitting).toMatchObject({ value: { splits: 70, periods: 8 } });
    expect(outOfSample).toMatchObject({ value: { chosenOn: { from: '2016-01-04' } } });
  });

  it('sweep every cell as it would be swept alone', async () => {
    const request = requestExamples['sweep.run'];
    const whole = await one.handlers['sweep.run'](request);
    const [stops, targets, sessions] = [[0.15], [0.3], [40]];
    const alone = await one.handlers['sweep.run']({ ...request, stops, targets, sessions });
    for (const name of ['trades', 'totalReturn', 'drawdown', 'sharpe', 'firstHalf', 'secondHalf'] as const)
      expect(alone.columns[name][0]).toBe(whole.columns[name].at(-1));
    expect(alone).toMatchObject({
      deflated: { value: null, reason: expect.any(String) },
      overfitting: { value: null, reason: expect.any(String) },
    });
    await expect(one.handlers['sweep.run']({ ...request, rule: 'no such' })).rejects.toThrow(
      'rule: the plan has',
    );
  });

  it('end a large sweep within 100 ms of being cancelled', async () => {
    const fractions = Array.from({ length: 100 }, (_, i) => (i + 1) / 200);
    const asked = one.handlers['sweep.run']({
      ...requestExamples['sweep.run'],
      jobId: 'large',
      stops: fractions,
      targets: fractions,
      periods: 16,
    });
    const outcome = expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const cancelledMs = performance.now();
    await one.handlers['job.cancel']({ jobId: 'large' });
    await outcome;
    expect(performance.now() - cancelledMs).toBeLessThan(soon(100));
    expect(one.events.some(({ payload }) => (payload as { jobId?: string }).jobId === 'large')).toBe(true);
  });
});
