import { useEffect, useState } from 'react';
import { isAbort } from '#renderer/api/is-abort.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { nearestTarget } from '#shared/sizing/draft/nearest-target.ts';
import type { TouchAnswer } from '#shared/ipc/analytics-schemas.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import { useRested } from './use-rested.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const quietMs = 250;
const bootstrap = { paths: 10_000, meanBlockLength: 20, seed: 1, watched: 'range' } as const;
let asked = 0;

export interface TouchHistory {
  /** The last answer for this symbol; `fresh` tells whether it is about the lines as they stand. */
  readonly answer: TouchAnswer | null;
  readonly fresh: boolean;
  readonly problem: string | null;
}

/** What drawing from history says of the lines. It is asked once they rest, and an older question is cancelled. */
export function useTouchHistory(
  { symbol, draft, sized, context }: DraftOnDesk,
  result: SizingResult,
): TouchHistory {
  const asOf = useDesk(selectAsOf);
  const entry = sized.entry as number;
  const target = nearestTarget(sized.targets, entry);
  const wanted = {
    symbol,
    asOf,
    volatility: null,
    drift: null,
    horizonSessions: draft.horizonSessions,
    stopChange: result.stopFraction,
    targetChange: target === null ? null : target / entry - 1,
    bootstrap,
  };
  // New data answers anew: the day of the last bar is part of the question.
  const key = JSON.stringify([wanted, context.provenance.lastDate, context.provenance.source]);
  // On a start the first candles are painted meanwhile.
  const rested = useRested(key, quietMs, null);
  const [known, setKnown] = useState<{
    key: string;
    answer: TouchAnswer | null;
    problem: string | null;
  } | null>(null);
  useEffect(() => {
    if (rested === null) return;
    const [question] = JSON.parse(rested) as [typeof wanted];
    const jobId = `desk-touch-${++asked}`;
    const controller = new AbortController();
    let isOver = false;
    request('touch.compute', { ...question, jobId }, { signal: controller.signal })
      .then((answer) => setKnown({ key: rested, answer, problem: null }))
      .catch((error: unknown) => {
        if (!isAbort(error)) setKnown({ key: rested, answer: null, problem: messageOf(error) });
      })
      .finally(() => {
        isOver = true;
      });
    return () => {
      if (isOver) return;
      controller.abort();
      request('job.cancel', { jobId }).catch(() => {});
    };
  }, [rested]);
  return { answer: known?.answer ?? null, fresh: known?.key === key, problem: known?.problem ?? null };
}
