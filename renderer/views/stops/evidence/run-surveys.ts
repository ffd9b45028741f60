import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import type { SurveyVolatility } from '#shared/domain/stop-board-idea.ts';
import type { SurveyAnswer, SurveyRequest } from '#shared/ipc/survey-schemas.ts';
import type { SurveyQuestion, SurveyScenario } from './survey-questions.ts';

export type SurveyAnswers = Readonly<Partial<Record<SurveyVolatility, SurveyAnswer>>>;

/** Paths of the answer that comes soon, and of the one that stays. */
export const coarsePaths = 1_000;
export const fullPaths = 20_000;
/** As `stopline touch` draws unless told otherwise, so that both print the same figures. */
export const drawing = { meanBlockLength: 20, seed: 1, watched: 'range' } as const;

const ignore = (): void => {};

interface SurveyRun {
  readonly question: SurveyQuestion;
  readonly scenarios: readonly SurveyScenario[];
  readonly signal: AbortSignal;
  /** Each finer set of answers; `paths` is 0 for the closed form alone. */
  show(answers: SurveyAnswers, paths: number): void;
  /** How far the finest set is, 0 to 1. */
  progress(fraction: number): void;
}

/** Asks at every volatility, at first in closed form, then with few paths, then with many; an abort cancels the drawing. */
export async function runSurveys(run: SurveyRun): Promise<void> {
  for (const paths of [0, coarsePaths, fullPaths]) {
    const answers = await askAll(run, paths === 0 ? null : { ...drawing, paths });
    run.show(answers, paths);
  }
}

async function askAll(
  { question, scenarios, signal, progress }: SurveyRun,
  bootstrap: SurveyRequest['bootstrap'],
): Promise<SurveyAnswers> {
  const jobIds = scenarios.map(({ name }) => `survey-${name}-${crypto.randomUUID()}`);
  const fractions = jobIds.map(() => 0);
  const stopListening = onEvent('job.progress', ({ jobId, fraction }) => {
    const job = jobIds.indexOf(jobId);
    if (job < 0) return;
    fractions[job] = fraction;
    if (bootstrap?.paths === fullPaths)
      progress(fractions.reduce((sum, one) => sum + one, 0) / jobIds.length);
  });
  const cancel = (): void => {
    for (const jobId of jobIds) void request('job.cancel', { jobId }).catch(ignore);
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answers = await Promise.all(
      scenarios.map(({ volatility }, index) =>
        request(
          'touch.survey',
          { ...question, jobId: jobIds[index] as string, volatility, bootstrap },
          { signal },
        ),
      ),
    );
    return Object.fromEntries(
      answers.map((answer, index) => [scenarios[index]?.name, answer]),
    ) as SurveyAnswers;
  } finally {
    signal.removeEventListener('abort', cancel);
    stopListening();
  }
}
