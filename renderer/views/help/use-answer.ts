import { useEffect, useEffectEvent, useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';

interface Answered<Value> {
  /** Null until it is there. */
  readonly answer: Value | null;
  /** Why it is not. */
  readonly failure: string | null;
  reload(): void;
}

/** One answer, asked for once when the part is shown, for what no other part asks and no change of data touches. */
export function useAnswer<Value>(ask: () => Promise<Value>): Answered<Value> {
  const [answer, setAnswer] = useState<Value | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const load = (): void => {
    ask().then(setAnswer, (error: unknown) => setFailure(messageOf(error)));
  };
  const loadFirst = useEffectEvent(load);
  useEffect(() => loadFirst(), []);
  const reload = (): void => {
    setFailure(null);
    load();
  };
  return { answer, failure, reload };
}
