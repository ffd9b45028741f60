import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import {
  type PairAnswer,
  pairAnswerSchema,
  type PairRequest,
  pairRequestSchema,
} from '#shared/ipc/pair-schemas.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { requestExamples } from '../support/request-examples.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries } from '../support/store/fresh-series.ts';

const date = (text: string) => text as BusinessDate;
const example: PairRequest = requestExamples['pair.read'];
const dollar = { neutrality: 'dollar', borrowRate: null, tradingRate: null } as const;
const services = openTestServices();
const ask = (change: Partial<PairRequest>): Promise<PairAnswer> =>
  services.handlers['pair.read']({ ...example, ...change });

beforeAll(() => services.ready);
afterAll(() => services.end());

const rounded = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  );

describe('a pair on the sample', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await ask({});
    expect(pairAnswerSchema.safeParse(answer).success).toBe(true);
    expect(answer).toMatchObject({ from: '2025-01-02', to: '2025-12-18', neutrality: 'beta', leftOut: [] });
    expect(answer.columns.day).toHaveLength(answer.sessions + 1);
  });

  it('accounts for every line of both legs, in whole shares', async () => {
    const { account, held, turnoverDollars } = await ask({ rebalancing: 'monthly' });
    for (const leg of ['long', 'short', 'net'] as const) {
      const { gain, dividends, borrow, trading, total } = account[leg];
      const parts = [dividends, borrow, trading].map(({ value }) => value ?? Number.NaN);
      expect(parts.reduce((sum, value) => sum + value, gain)).toBeCloseTo(total, 6);
    }
    expect(account.long.total + account.short.total).toBeCloseTo(account.net.total, 6);
    expect(held.longShares * held.longClose).toBeCloseTo(held.longDollars, 6);
    expect(held.grossDollars).toBeLessThanOrEqual(100_000);
    expect(account.short.dividends.value).toBeLessThan(0);
    expect(account.net.trading.value).toBeCloseTo(-0.0002 * (held.grossDollars + turnoverDollars), 6);
  });

  it('says of a fee that nobody gave that it is not known, and leaves it out', async () => {
    const { account, leftOut } = await ask({ borrowRate: null, tradingRate: null });
    expect(account.short.borrow).toEqual({ value: null, reason: 'no rate was given' });
    expect(account.net.trading.value).toBeNull();
    expect(account.net.total).toBeCloseTo(account.net.gain + (account.net.dividends.value ?? 0), 8);
    expect(leftOut).toEqual(['borrow fee: no rate was given', 'trading costs: no rate was given']);
  });

  it('says that what an index pays is not known', async () => {
    const { account, leftOut } = await ask({ long: 'RUT' });
    expect(account.long.dividends).toMatchObject({ value: null, reason: expect.stringContaining('index') });
    expect(leftOut[0]).toMatch(/^dividends of RUT: /);
  });

  it('takes the beta of the returns that end at the opening, and nothing later', async () => {
    const from = date('2024-06-28');
    const { held } = await ask({ from });
    expect(held.hedge).toMatchObject({ observations: 252, window: { to: from } });
    const [start] = [held.hedge.window?.from as BusinessDate];
    const beta = await services.handlers['beta.read']({
      symbol: 'IWM',
      index: 'SPY',
      from: start,
      to: from,
      asOf: from,
    });
    expect(held.hedge.beta.value).toBeCloseTo(beta.beta.value as number, 10);
    expect(held.hedge.standardError.value).toBeCloseTo(beta.standardError.value as number, 10);
    expect(held.hedgeRatio).toBe(held.hedge.beta.value);
  });

  it('does not look ahead: what follows changes nothing that was known', async () => {
    const [from, to] = [date('2024-01-02'), date('2024-06-28')];
    for (const neutrality of ['dollar', 'beta'] as const) {
      const [known, cut, whole] = await Promise.all([
        ask({ neutrality, from, asOf: to }),
        ask({ neutrality, from, to }),
        ask({ neutrality, from }),
      ]);
      // Dividends to come scale the closes before them, which leaves rounding behind in the returns.
      expect(rounded({ ...known, provenance: null })).toEqual(rounded({ ...cut, provenance: null }));
      expect(rounded(whole.held)).toEqual(rounded(known.held));
      for (const name of ['long', 'short', 'spread', 'logRatio', 'mean', 'deviation', 'score'] as const)
        expect(whole.columns[name].subarray(0, known.columns.day.length), name).toEqual(known.columns[name]);
    }
  });

  it('with its legs swapped earns what the pair lost', async () => {
    const [one, other] = await Promise.all([
      ask({ ...dollar, rebalancing: 'monthly' }),
      ask({ ...dollar, rebalancing: 'monthly', long: 'SPY', short: 'IWM' }),
    ]);
    expect(other.account.net.total).toBeCloseTo(-one.account.net.total, 6);
    expect(other.statistics.score.value).toBeCloseTo(-(one.statistics.score.value as number), 6);
    expect(other.drift.offNeutral).toBeCloseTo(-one.drift.offNeutral, 10);
    expect(other.statistics.halfLifeSessions.value).toBeCloseTo(
      one.statistics.halfLifeSessions.value as number,
      6,
    );
  });

  it('is as large as its stop may lose, whichever leg moves', async () => {
    for (const stop of [
      { kind: 'percent', fraction: -0.08 },
      { kind: 'score', score: -4 },
    ] as const) {
      const { held } = await ask({ size: { kind: 'risk', dollars: 20_000 }, stop });
      if (held.stop?.value == null) throw new Error('no stop');
      const { longFalls, shortRises, ratioChange, score } = held.stop.value;
      const worst = Math.min(longFalls.net, shortRises.net);
      expect(worst).toBeGreaterThanOrEqual(-20_000);
      // Less than a share of each leg below it.
      expect(worst).toBeLessThan(-20_000 - (held.longClose + held.shortClose) * ratioChange * 2);
      if (stop.kind === 'score') expect(score.value).toBeCloseTo(-4, 10);
    }
  });

  it('begins a beta-neutral holding of all there is when the beta has its window, and says so', async () => {
    const { held, remarks } = await ask({ from: null });
    expect(held.hedge.window?.from).toBe('2015-01-02');
    expect(remarks[0]).toMatch(/^The holding begins on .*2016, when the beta has its 252 sessions\.$/);
  });

  it.each([
    [{ from: date('2015-02-02') }, /A beta-neutral pair needs its beta: over 252 sessions/],
    [{ from: date('2025-12-18') }, /too few days in common/],
    [{ long: 'DGS10' }, /DGS10 is no price and cannot be held/],
    [{ long: 'TZA' }, /by a beta that is not above 0: it was -/],
    [{ size: { kind: 'gross', dollars: 500 } as const }, /are less than one share of IWM at/],
    [{ lotShares: 1000 }, /are less than a lot of 1000 shares of IWM/],
    [
      { size: { kind: 'risk', dollars: 500 } as const, stop: { kind: 'score', score: 9 } as const },
      /cannot be sized by its risk: the z-score is .*, at or below a stop at 9/,
    ],
  ])('refuses %o with a sentence', async (change, sentence) => {
    await expect(ask(change)).rejects.toThrow(sentence);
  });

  it.each([
    { short: 'IWM' },
    { from: date('2025-06-01'), to: date('2025-05-01') },
    { size: { kind: 'risk', dollars: 1 }, stop: null },
    { betaSessions: 5 },
    { rebalancing: 'weekly' },
  ])('takes no request with %o', (change) => {
    expect(pairRequestSchema.safeParse({ ...example, ...change }).success).toBe(false);
  });
});

describe('the command pair', () => {
  it('prints what the screen shows, and its columns when they are asked for', async () => {
    const line =
      'pair --long iwm --short spy --from 2025-06-18 --risk 10000 --stop-score -4 --rebalance daily';
    const run = async (more: string) => {
      const { stdout, exitCode } = await runCommandHere([
        ...`${line}${more}`.split(' '),
        '--sample',
        '--json',
      ]);
      expect(exitCode).toBe(0);
      return JSON.parse(stdout) as Record<string, unknown> & { columns?: { day: number[] } };
    };
    const [short, long] = [await run(''), await run(' --columns')];
    const answer = await ask({
      ...dollar,
      from: date('2025-06-18'),
      size: { kind: 'risk', dollars: 10_000 },
      stop: { kind: 'score', score: -4 },
      rebalancing: 1,
    });
    expect(short).toMatchObject({
      spreadReturn: answer.spreadReturn,
      rebalancings: answer.sessions,
      held: { longShares: answer.held.longShares },
      last: { score: answer.columns.score.at(-1) },
    });
    expect(long.columns?.day).toHaveLength(answer.columns.day.length);
  });

  it('refuses two stops, and a rule that is none', async () => {
    for (const [more, sentence] of [
      ['--stop -0.05 --stop-score -2', 'Give either --stop or --stop-score.'],
      ['--rebalance weekly', '--rebalance: "weekly" is not a number.'],
    ] as const) {
      const { exitCode, stderr } = await runCommandHere(
        `pair --long IWM --short SPY --sample ${more}`.split(' '),
      );
      expect([exitCode, stderr.trim()]).toEqual([2, sentence]);
    }
  });
});

describe('a pair on stored prices', () => {
  const stored = openTestServices({ withSample: false });
  const missing = 250;
  beforeAll(async () => {
    await stored.ready;
    const cache = openCache(stored.folder, { mode: 'write' });
    const whole = centBars(400, 1);
    const holed = centBars(400, 2);
    holed.close[missing] = Number.NaN;
    const split = { date: date('2006-03-01'), kind: 'split', value: 4 } as const;
    writeImport(cache, null, [
      freshSeries({ identity: { symbol: 'AAA' }, bars: whole }),
      freshSeries({
        identity: { symbol: 'BBB' },
        bars: holed,
        actions: [{ date: date('2005-06-01'), kind: 'dividend', value: 0.5 }, split],
      }),
    ]);
    cache.close();
  });
  afterAll(() => stored.end());

  it('bridges a session that one leg has not, says which, and knows of no dividend that is not stored', async () => {
    const answer = await stored.handlers['pair.read']({
      ...example,
      ...dollar,
      long: 'AAA',
      short: 'BBB',
      from: null,
      to: null,
    });
    expect(answer.columns.day).toHaveLength(399);
    expect(answer.remarks.join(' ')).toMatch(
      /10 sessions without a close of both AAA and BBB are bridged: .* and 6 earlier/,
    );
    expect(answer.leftOut[0]).toBe('dividends of AAA: no dividend of AAA is stored');
    expect(answer.held.indexDay.alike).toEqual({
      value: null,
      reason: 'what AAA and BBB multiplies is not known',
    });
    expect(answer.columns.spread.every(Number.isFinite)).toBe(true);
    // A source that adjusts for splits gives its dividends on the shares that its prices count.
    expect(answer.account.short.dividends.value).toBeCloseTo(-0.5 * answer.held.shortShares, 10);
  });
});

describe.skipIf(!hasRealData)(
  `a pair on real history${hasRealData ? '' : `: skipped, ${realDataAbsent}`}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'stopline-pairs-'));
    beforeAll(async () => {
      const files = ['IWM', 'SPY'].map((name) => join(realDataFolder, 'prices', `${name}.csv`));
      expect((await runCommandHere(['import', ...files, '--db', folder])).exitCode).toBe(0);
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    // Reckoned a second time in plain Python from the two files: cash, whole shares, dividends, fee and costs day by day.
    it.each([
      [
        'beta',
        'never',
        { net: -97558.70000465098, turnover: 0, off: -0.06946890495456388, spread: -0.19022367127340425 },
      ],
      [
        'beta',
        'monthly',
        {
          net: -61608.63112166198,
          turnover: 2235724.799079923,
          off: -0.048620333573182434,
          spread: -0.1151248401913603,
        },
      ],
      [
        'dollar',
        'daily',
        {
          net: -55805.763015502365,
          turnover: 9700423.148025712,
          off: 0.00025148078122895853,
          spread: -0.09480882572900597,
        },
      ],
    ])('%s-neutral, rebalanced %s, is what a second account of it says', async (hedge, rule, expected) => {
      const line = `pair --long IWM --short SPY --neutral ${hedge} --rebalance ${rule} --from 2020-02-19 --to 2023-03-23`;
      const costs = `--gross 1000000 --borrow 0.004 --costs 0.0002 --db ${folder} --json`;
      const { stdout } = await runCommandHere([...line.split(' '), ...costs.split(' ')]);
      const { account, held, drift, statistics, ...answer } = JSON.parse(stdout);
      const { net, turnover, off, spread } = expected;
      expect(account.net.total).toBeCloseTo(net, 4);
      expect(answer.turnoverDollars).toBeCloseTo(turnover, 3);
      expect(drift.offNeutral).toBeCloseTo(off, 10);
      expect(answer.spreadReturn).toBeCloseTo(spread, 10);
      expect([held.hedge.beta, held.hedge.standardError, statistics.score]).toEqual(
        [1.1186969719940651, 0.04153171827050155, -2.853905059673604].map((value) =>
          expect.closeTo(value, 10),
        ),
      );
    });
  },
);
