import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '#renderer/api/is-abort.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import type { Comparison, ComparisonRequest } from '#shared/ipc/compare-schemas.ts';

export type ComparisonQuestion = Omit<ComparisonRequest, 'jobId'>;

export interface ComparisonState {
  /** The last answer, of an earlier question while the next one is on its way. */
  readonly answer: Comparison | null;
  /** What it answers. */
  readonly answered: ComparisonQuestion | null;
  readonly problem: string | null;
  /** 0..1 while an answer takes long; null when none is on its way. */
  readonly progress: number | null;
  /** True once the latest question was given up: the answer is that of an earlier one, if there is any. */
  readonly cancelled: boolean;
  /** Stops the answer that is on its way; the one before it stays. */
  cancel(): void;
  /** Asks again what was given up. */
  retry(): void;
}

// Shorter waits need no bar, which would only flicker.
const patienceMs = 200;
const ignore = (): void => {};

/** Asks for a comparison, again whenever the data change, and stops what was asked before. */
export function useComparison(question: ComparisonQuestion | null): ComparisonState {
  const [state, setState] = useState<Omit<ComparisonState, 'cancel' | 'retry'>>({
    answer: null,
    answered: null,
    problem: null,
    progress: null,
    cancelled: false,
  });
  const stopAsking = useRef(ignore);
  const [version, setVersion] = useState(0);
  const retry = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => onEvent('data.changed', retry), [retry]);
  // Changed data are another question.
  const key = question && `${version} ${JSON.stringify(question)}`;
  useEffect(() => {
    if (key === null) return;
    const asked = JSON.parse(key.slice(key.indexOf(' '))) as ComparisonQuestion;
    const jobId = `compare-${crypto.randomUUID()}`;
    const controller = new AbortController();
    const stop = (): void => {
      if (controller.signal.aborted) return;
      controller.abort();
      void request('job.cancel', { jobId }).catch(ignore);
    };
    const change = (next: Partial<ComparisonState>): void => setState((before) => ({ ...before, ...next }));
    const wait = setTimeout(() => change({ progress: 0 }), patienceMs);
    const stopListening = onEvent('job.progress', (told) => {
      if (told.jobId === jobId)
        setState((now) => (now.progress === null ? now : { ...now, progress: told.fraction }));
    });
    const settle = (): void => {
      clearTimeout(wait);
      stopListening();
    };
    stopAsking.current = () => {
      stop();
      settle();
      change({ progress: null, cancelled: true });
    };
    change({ cancelled: false });
    const ask = async (): Promise<void> => {
      try {
        const answer = await request('compare.read', { ...asked, jobId }, { signal: controller.signal });
        // Nothing is left to cancel.
        controller.abort();
        setState({ answer, answered: asked, problem: null, progress: null, cancelled: false });
      } catch (error) {
        if (!isAbort(error))
          setState({
            answer: null,
            answered: asked,
            problem: messageOf(error),
            progress: null,
            cancelled: false,
          });
      } finally {
        settle();
      }
    };
    void ask();
    return () => {
      stop();
      settle();
    };
  }, [key]);
  return { ...state, cancel: useCallback(() => stopAsking.current(), []), retry };
}
