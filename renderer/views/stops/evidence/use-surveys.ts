import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '#renderer/api/is-abort.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { runSurveys, type SurveyAnswers } from './run-surveys.ts';
import type { SurveyQuestion, SurveyScenario } from './survey-questions.ts';

export interface SurveysState {
  /** The last answers; of an earlier question for the moment until the closed form of this one is there. */
  readonly answers: SurveyAnswers;
  /** Paths behind them; 0 is the closed form alone. */
  readonly paths: number;
  /** 0..1 while finer answers are on their way for longer than a moment; else null. */
  readonly progress: number | null;
  readonly cancelled: boolean;
  readonly problem: string | null;
  cancel(): void;
  /** Draws again after a cancel or a failure. */
  resume(): void;
}

// Shorter waits need no bar, which would only flicker.
const patienceMs = 250;
const nothing = { answers: {}, paths: 0, progress: null, cancelled: false, problem: null } as const;

/** The chances at every volatility, at once in closed form and then drawn; a newer question stops the one before. */
export function useSurveys(
  question: SurveyQuestion | null,
  scenarios: readonly SurveyScenario[],
): SurveysState {
  const [state, setState] = useState<Omit<SurveysState, 'cancel' | 'resume'>>(nothing);
  const latest = useRef<AbortController | null>(null);
  const [round, setRound] = useState(0);
  const resume = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => onEvent('data.changed', resume), [resume]);
  const key = question && JSON.stringify([question, scenarios, round]);
  useEffect(() => {
    if (key === null) return;
    const [asked, at] = JSON.parse(key) as [SurveyQuestion, SurveyScenario[], number];
    const running = new AbortController();
    const { signal } = running;
    const change = (next: Partial<SurveysState>): void => setState((before) => ({ ...before, ...next }));
    latest.current = running;
    const startedMs = performance.now();
    runSurveys({
      question: asked,
      scenarios: at,
      signal,
      show: (answers, paths) =>
        !signal.aborted && change({ answers, paths, cancelled: false, problem: null }),
      progress: (fraction) =>
        !signal.aborted && performance.now() - startedMs > patienceMs && change({ progress: fraction }),
    }).then(
      () => !signal.aborted && change({ progress: null }),
      (error: unknown) => !isAbort(error) && change({ progress: null, problem: messageOf(error) }),
    );
    return () => running.abort();
  }, [key]);
  const cancel = useCallback(() => {
    latest.current?.abort();
    setState((before) => ({ ...before, progress: null, cancelled: true }));
  }, []);
  return { ...state, cancel, resume };
}
