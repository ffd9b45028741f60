import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { coarsePaths, fullPaths, runSurveys } from '#renderer/views/stops/evidence/run-surveys.ts';
import { surveyScenarios } from '#renderer/views/stops/evidence/survey-questions.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { surveyGrid } from '#shared/sizing/survey-grid.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';

const question = {
  symbol: 'TNA',
  asOf: null,
  drift: 0,
  horizonSessions: 42,
  stopChange: -0.12,
  targetChange: 0.331,
  ...surveyGrid(-0.12, 0.331),
};
const scenarios = surveyScenarios(0.9);

describe('the chances of the Stops screen, asked of the real services', () => {
  let services: TestServices;
  const cancelled: string[] = [];
  beforeAll(() => {
    services = openTestServices({ threads: 2 });
    const invoke: Bridge['invoke'] = async (name, input) => {
      if (name === 'job.cancel') cancelled.push((input as { jobId: string }).jobId);
      try {
        const handler = services.handlers[name as 'touch.survey'];
        return { ok: true, value: await handler(input as never) };
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        return { ok: false, code: error.code, message: error.message };
      }
    };
    const stopline: Bridge = { invoke, on: () => () => undefined, offerFiles: async () => [] };
    Object.assign(globalThis, { window: { stopline } });
  });
  afterEach(() => cancelled.splice(0));
  afterAll(async () => {
    Reflect.deleteProperty(globalThis, 'window');
    await services.end();
  });
  const run = (horizonSessions: number, signal: AbortSignal) => {
    const shown: { paths: number; stops: (number | undefined)[]; drawn: boolean }[] = [];
    const done = runSurveys({
      question: { ...question, horizonSessions },
      scenarios,
      signal,
      progress: () => undefined,
      show: (answers, paths) =>
        shown.push({
          paths,
          stops: scenarios.map(({ name }) => answers[name]?.closedForm.value?.watchedAlways.stopFirst),
          drawn: Object.values(answers).every(({ bootstrap }) => bootstrap?.value !== undefined),
        }),
    });
    return { shown, done };
  };

  it('come at every volatility in closed form, then from few paths, then from many', async () => {
    const { shown, done } = run(42, new AbortController().signal);
    await done;
    expect(shown.map(({ paths, drawn }) => [paths, drawn])).toEqual([
      [0, false],
      [coarsePaths, true],
      [fullPaths, true],
    ]);
    const [first] = shown;
    expect(first?.stops.every((chance) => chance !== undefined && chance > 0 && chance < 1)).toBe(true);
    expect(shown.at(-1)?.stops).toEqual(first?.stops);
    expect(cancelled).toEqual([]);
  });

  it('end when they are no longer wanted: what runs is cancelled and nothing more is shown', async () => {
    const controller = new AbortController();
    const { shown, done } = run(750, controller.signal);
    const outcome = expect(done).rejects.toMatchObject({ name: 'AbortError' });
    while (shown.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    controller.abort();
    await outcome;
    expect(cancelled).toHaveLength(scenarios.length);
    const seen = shown.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shown).toHaveLength(seen);
    expect(seen).toBeLessThan(3);
  });
});
