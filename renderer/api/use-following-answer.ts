import { useEffect, useRef, useState } from 'react';
import type { RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import { messageOf } from './message-of.ts';
import { onEvent } from './on-event.ts';
import { oneInFlight } from './one-in-flight.ts';
import { request } from './request.ts';

export interface FollowingAnswer<Name extends RequestName> {
  /** The latest answer, and the question that it answers; kept while the next is on its way. */
  readonly value: RequestOutput<Name> | null;
  readonly asked: RequestInput<Name> | null;
  /** Why the latest question has none. */
  readonly problem: string | null;
}

const nothing = { value: null, asked: null, problem: null } as const;

/**
 * The answer to a question that changes as fast as a slider moves: the answers follow it, one question in flight.
 * Asked again whenever the data changes.
 * @param input null asks nothing
 */
export function useFollowingAnswer<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name> | null,
): FollowingAnswer<Name> {
  const [state, setState] = useState<FollowingAnswer<Name>>(nothing);
  const next = useRef<((question: RequestInput<Name>) => void) | null>(null);
  const key = input === null ? null : JSON.stringify(input);
  const latest = useRef(key);
  useEffect(() => {
    latest.current = key;
  }, [key]);
  useEffect(() => {
    let shown = true;
    const ask = oneInFlight<RequestInput<Name>, RequestOutput<Name>>(
      (question) => request(name, question),
      (outcome) => {
        if (!shown) return;
        setState((before) =>
          outcome.ok
            ? { value: outcome.answer, asked: outcome.question, problem: null }
            : { ...before, problem: messageOf(outcome.error) },
        );
      },
    );
    next.current = ask;
    const stop = onEvent('data.changed', () => {
      if (latest.current !== null) ask(JSON.parse(latest.current) as RequestInput<Name>);
    });
    return () => {
      shown = false;
      stop();
    };
  }, [name]);
  useEffect(() => {
    if (key !== null) next.current?.(JSON.parse(key) as RequestInput<Name>);
  }, [key]);
  return state;
}
