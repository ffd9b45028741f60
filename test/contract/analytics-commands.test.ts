import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePlan } from '../support/request-examples.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-analytics-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(line: string): Promise<Record<string, unknown>> {
  const { exitCode, stdout, stderr } = await runCommandHere([...line.split(' '), '--sample', '--json']);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('the commands of risk and leverage', () => {
  const plan = join(folder, 'plan.json');
  beforeAll(() => writeFileSync(plan, JSON.stringify(examplePlan)));

  it('beta: a fund on its index', async () => {
    const answer = await ask('beta --symbol TNA --index IWM --from 2015-01-02 --to 2024-12-31');
    expect(answer).toMatchObject({ from: '2015-01-02', to: '2024-12-31', basis: 'total' });
    expect(answer['beta']).toBeCloseTo(3, 1);
    expect(answer['correlation']).toBeGreaterThan(0.999);
  });

  it('touch: the closed form of typed figures', async () => {
    const answer = await ask('touch --vol 0.22 --days 63 --stop -0.06 --target 0.10');
    const { watchedAlways } = answer['closedForm'] as { watchedAlways: Record<string, number> };
    expect(watchedAlways['stop']).toBeCloseTo(0.59, 2);
    const { stopFirst = 0, targetFirst = 0, neither = 0 } = watchedAlways;
    expect(stopFirst + targetFirst + neither).toBeCloseTo(1, 12);
    expect(answer['bootstrap']).toBeNull();
    expect(answer).toMatchObject({ gaps: null, gapsReason: expect.stringContaining('No symbol') });
  });

  it('touch: what was lost beyond such a stop at the open, up to the as-of date, ready to be drawn', async () => {
    const answer = await ask('touch --symbol TNA --days 40 --stop -0.06 --as-of 2024-06-28');
    const history = {
      stopsSet: 2387,
      opensBeyond: expect.any(Number),
      worst: { beyond: expect.any(Number) },
    };
    expect(answer).toMatchObject({
      provenance: { basis: 'split', lastDate: '2024-06-28' },
      gaps: {
        side: 'long',
        from: '2015-01-02',
        to: '2024-06-28',
        trailing: { ...history, sessionsInMarket: 1 },
        holding: { ...history, sessionsInMarket: 40 },
      },
    });
    const { holding } = answer['gaps'] as {
      holding: { histogram: { counts: number[] }; worst: { date: string } };
    };
    expect(holding.histogram.counts.length).toBeLessThanOrEqual(40);
    expect(holding.worst.date <= '2024-06-28').toBe(true);
  });

  it('touch: drawn from history, the same for a seed', async () => {
    const line = 'touch --symbol IWM --days 20 --stop -0.06 --bootstrap --paths 5000 --seed 9';
    const [first, second] = await Promise.all([ask(line), ask(line)]);
    expect(first).toEqual(second);
    expect(first['bootstrap']).toMatchObject({ paths: 5000, seed: 9, target: null });
  });

  it('stops: the pair of the note contradicts itself', async () => {
    const answer = await ask('stops --index IWM --index-stop -0.06 --fund TNA --fund-stop -0.12');
    expect(answer).toMatchObject({ verdict: 'fundFirst', multiple: 3 });
  });

  it('leverage, pair and spread answer in numbers', async () => {
    const [leverage, pair, spread] = await Promise.all([
      ask('leverage --fund TZA --index IWM --from 2025-10-20 --to 2025-11-20'),
      ask('pair --long IWM --short SPY --neutral beta --from 2025-01-02 --borrow 0.004'),
      ask('spread --spot 230 --long 230 --short 245 --days 60 --yield 0.011 --vol 0.22 --european'),
    ]);
    expect(leverage).toMatchObject({ multiple: -3, fundReturn: expect.any(Number) });
    expect(pair).toMatchObject({
      account: { net: { total: expect.any(Number), tradingReason: 'no rate was given' } },
    });
    // The corner of the reference page.
    expect(spread['debit']).toBeCloseTo(5.457, 3);
    expect(spread['breakeven']).toBeCloseTo(235.46, 2);
    expect(spread['delta']).toBeCloseTo(0.268, 3);
    expect(spread['vegaPerPoint']).toBeCloseTo(0.061, 3);
    expect(spread['thetaPerDay']).toBeCloseTo(-0.016, 3);
  });

  it('backtest: a plan from a file', async () => {
    const answer = await ask(`backtest ${plan} --from 2016-01-04`);
    expect(answer).toMatchObject({ from: '2016-01-04', summary: { trades: expect.any(Number) } });
    expect((answer['trades'] as unknown[]).length).toBeGreaterThan(10);
  });

  it('sweep: a grid over a plan from a file, with how far to believe its best', async () => {
    const levels = '--stops 0.06:0.12:0.02 --targets 0.1,0.2 --sessions 20 --sample --json'.split(' ');
    const { exitCode, stdout } = await runCommandHere(['sweep', plan, '--rule', 'bull fund', ...levels]);
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({
      symbol: 'TNA',
      stops: [0.06, 0.08, 0.1, 0.12],
      best: { trades: expect.any(Number) },
      deflated: { trials: 8 },
      overfitting: { splits: 252, periods: 10 },
      outOfSample: { beaten: expect.any(Number) },
    });
    expect((answer['columns'] as { sharpe: unknown[] }).sharpe).toHaveLength(8);
  });

  it.each([
    ['touch --days 20 --stop -0.06', 'Give a volatility'],
    ['touch --days 20 --stop -0.06 --target -0.1 --vol 0.2', 'two sides of the price'],
    ['touch --days 20 --stop -0.06 --vol 0.2 --bootstrap', '--symbol'],
    [
      'stops --index IWM --index-stop six --fund TNA --fund-stop -0.12',
      '--index-stop: "six" is not a number',
    ],
    ['touch --days 0x10 --stop -0.06 --vol 0.2', '--days: "0x10" is not a number'],
    ['backtest nowhere.json', 'nowhere.json: the file cannot be read'],
    ['sweep nowhere.json --rule a --stops 0.1 --targets 0.1', 'nowhere.json: the file cannot be read'],
    ['pair --long IWM --short SPY --neutral dollars', '--neutral'],
  ])('%s is refused with a reason', async (line, reason) => {
    const { exitCode, stdout, stderr } = await runCommandHere([...line.split(' '), '--sample']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });

  it('a plan that does not fit is refused by its field', async () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ ...examplePlan, startDollars: -1 }));
    const { exitCode, stderr } = await runCommandHere(['backtest', path, '--sample']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plan.startDollars');
  });
});
