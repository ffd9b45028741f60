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
  const [turn, setTurn] = useState(0);
  const asking = useEffectEvent(ask);
  useEffect(() => {
    let shown = true;
    asking().then(
      (value) => shown && setAnswer(value),
      (error: unknown) => shown && setFailure(messageOf(error)),
    );
    return () => {
      shown = false;
    };
  }, [turn]);
  const reload = (): void => {
    setFailure(null);
    setTurn(turn + 1);
  };
  return { answer, failure, reload };
}
