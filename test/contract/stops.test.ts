import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { stopBoardRequestSchema } from '#shared/ipc/stop-board-schemas.ts';
import { surveyRequestSchema } from '#shared/ipc/survey-schemas.ts';
import { surveyGrid } from '#shared/sizing/survey-grid.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { requestExamples } from '../support/request-examples.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { soon } from '../support/time/soon.ts';

const board = requestExamples['stops.board'];
const survey = requestExamples['touch.survey'];

describe('one risk view on several instruments', () => {
  let services: TestServices;
  beforeAll(() => {
    services = openTestServices({ threads: 2 });
  });
  afterAll(() => services.end());
  const askBoard = (change: object = {}) => services.handlers['stops.board']({ ...board, ...change });
  const askSurvey = (change: object = {}) => services.handlers['touch.survey']({ ...survey, ...change });

  it('says in a sentence how two stops contradict each other, and offers each coherent set', async () => {
    const { headline, sentence, offers, rows } = await askBoard();
    expect(headline).toBe('TNA always stops first');
    expect(sentence.replaceAll('\u202f', ' ')).toBe(
      'TNA −12.0 % is hit in a day by IWM −4.0 %, on any path by −4.2 % at the latest, so the IWM stop at −6.0 % never acts first.',
    );
    expect(offers.map(({ keeps }) => keeps)).toEqual(['IWM', 'TNA', 'SPY']);
    expect(offers[0]?.stops[1]).toEqual({ symbol: 'TNA', stop: expect.closeTo(-0.169416, 12) });
    expect(offers[1]?.stops[0]).toEqual({ symbol: 'IWM', stop: expect.closeTo(0.88 ** (1 / 3) - 1, 12) });
    expect(rows.map(({ restated }) => restated.value?.verdict)).toEqual([
      'instrumentFirst',
      'follows',
      'viewFirst',
    ]);
  });

  it('agrees once an offer is taken, each of them', async () => {
    const { offers } = await askBoard();
    for (const { stops } of offers) {
      const stopOf = (symbol: string) => stops.find((stop) => stop.symbol === symbol)?.stop ?? null;
      const taken = await askBoard({
        stop: stopOf('IWM'),
        instruments: board.instruments.map(({ symbol }) => ({ symbol, stop: stopOf(symbol), target: null })),
      });
      expect(taken).toMatchObject({ verdict: 'coherent', offers: [] });
    }
  });

  it('restates by beta what is no fund on the symbol, and says so', async () => {
    const spy = (await askBoard()).rows[2]?.restated.value;
    expect(spy?.link).toMatchObject({ kind: 'beta', of: 'SPY', observations: 252 });
    expect(spy?.sentence).toMatch(/^By beta 0\.\d\d, which is a tendency and no bound/);
  });

  it('refuses a stop on the wrong side, and a symbol nobody knows, in its row alone', async () => {
    const { rows } = await askBoard({
      instruments: [
        { symbol: 'TNA', stop: 0.1, target: null },
        { symbol: 'NONE', stop: null, target: null },
        { symbol: 'TZA', stop: null, target: null },
      ],
    });
    expect(rows[0]?.restated).toMatchObject({ value: null, reason: expect.stringContaining('lies below') });
    expect(rows[1]?.restated).toMatchObject({ value: null, reason: expect.stringContaining('NONE') });
    expect(rows[2]?.restated.value?.side).toBe('short');
  });

  it('is not asked with a symbol twice, or with the view’s own', () => {
    const twice = [...board.instruments, { symbol: 'TNA', stop: null, target: null }];
    expect(stopBoardRequestSchema.safeParse({ ...board, instruments: twice }).success).toBe(false);
    expect(stopBoardRequestSchema.safeParse({ ...board, index: 'TNA' }).success).toBe(false);
    expect(stopBoardRequestSchema.safeParse({ ...board, target: -0.1 }).success).toBe(false);
  });

  it('surveys the same paths as the question of chances', async () => {
    const bootstrap = { paths: 20_000, meanBlockLength: 20, seed: 3, watched: 'range' as const };
    const [whole, answer] = await Promise.all([
      services.handlers['touch.compute']({ ...requestExamples['touch.compute'], drift: 0, bootstrap }),
      askSurvey({ volatility: 'history', bootstrap }),
    ]);
    expect(answer.bootstrap?.value?.stopFirst).toBeCloseTo(whole.bootstrap?.stopFirst?.probability ?? -1, 12);
    expect(answer.bootstrap?.value?.targetFirst).toBeCloseTo(
      whole.bootstrap?.targetFirst?.probability ?? -1,
      12,
    );
  });

  it('knows three volatilities, the stressed one with its dates', async () => {
    const { volatilities, volatility } = await askSurvey({ volatility: 'stressed' });
    expect(volatility).toEqual(volatilities.stressed);
    expect(volatilities.stressed.value).toBeGreaterThan(volatilities.current.value ?? 9);
    expect((volatilities.stressedFrom ?? '') < (volatilities.stressedTo ?? '')).toBe(true);
  });

  it('reads nothing after the as-of date', async () => {
    const asOf = '2019-06-28' as BusinessDate;
    const { provenance, volatilities, gaps } = await askSurvey({ asOf });
    expect(gaps.value?.to).toBe(asOf);
    expect(provenance.value?.lastDate).toBe(asOf);
    expect((volatilities.stressedTo ?? '9') <= asOf).toBe(true);
    const { rows } = await askBoard({ asOf });
    expect(rows[2]?.restated.value?.link).toMatchObject({ to: asOf });
  });

  it('keeps the closed form where history is missing or short, and says why nothing is drawn', async () => {
    const missing = await askSurvey({ symbol: 'NONE', volatility: 0.4 });
    expect(missing.closedForm.value?.watchedAlways.stopFirst).toBeGreaterThan(0);
    expect(missing.bootstrap).toMatchObject({ value: null, reason: expect.stringContaining('NONE') });
    const short = await askSurvey({ asOf: '2015-02-20' as BusinessDate, volatility: 0.4 });
    expect(short.closedForm.value).not.toBeNull();
    expect(short.bootstrap).toMatchObject({ value: null, reason: expect.stringContaining('60 are needed') });
    expect(short.volatilities.stressed.value).toBeNull();
    const unknown = await askSurvey({ symbol: 'NONE' });
    expect(unknown.closedForm).toMatchObject({ value: null });
  });

  it('ends soon after being cancelled', async () => {
    const bootstrap = { paths: 200_000, meanBlockLength: 1, seed: 1, watched: 'range' as const };
    const asked = askSurvey({ jobId: 'long', horizonSessions: 750, bootstrap });
    const outcome = expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const cancelledMs = performance.now();
    await services.handlers['job.cancel']({ jobId: 'long' });
    await outcome;
    expect(performance.now() - cancelledMs).toBeLessThan(soon(100));
  });

  it('refuses a grid out of order', () => {
    expect(surveyRequestSchema.safeParse({ ...survey, stops: [-0.1, -0.05] }).success).toBe(false);
    expect(surveyRequestSchema.safeParse({ ...survey, targets: [-0.1] }).success).toBe(false);
  });
});

describe('the commands', () => {
  const ask = async (line: string) => {
    const { exitCode, stdout, stderr } = await runCommandHere([...line.split(' '), '--sample', '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it('stops --on prints the board', async () => {
    const answer = await ask(
      'stops --index IWM --index-stop -0.06 --index-target 0.1 --on tna:-0.12,TZA,SPY:-0.05',
    );
    expect(answer).toMatchObject({ headline: 'TNA always stops first', verdict: 'instrumentFirst' });
    expect((answer['rows'] as unknown[]).length).toBe(3);
  });

  it('touch --survey prints the days and the grid of the screen', async () => {
    const answer = await ask(
      'touch --survey --symbol TNA --days 40 --stop -0.12 --target 0.2 --vol stressed --bootstrap --paths 1000',
    );
    expect(answer).toMatchObject({ ...surveyGrid(-0.12, 0.2), bootstrap: { paths: 1000 } });
    expect(answer['volatility']).toBe((answer['volatilities'] as { stressed: number }).stressed);
  });

  it('say what is missing', async () => {
    for (const line of ['stops --index IWM --index-stop -0.06', 'touch --survey --days 4 --stop -0.1']) {
      const { exitCode, stderr } = await runCommandHere([...line.split(' '), '--sample']);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/--fund and --fund-stop|--symbol/);
    }
  });
});
