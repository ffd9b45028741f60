import { useEffect, useRef, useState } from 'react';
import { takeTurn } from './live-turns.ts';

interface LiveTextProps {
  /** A sentence; empty for nothing to say. */
  readonly children: string;
  readonly testId?: string | undefined;
}

/** Says a sentence to readers of screens when it changes, politely and in its turn; of many changes in between only the latest. */
export function LiveText({ children, testId }: LiveTextProps) {
  const [said, setSaid] = useState('');
  const latest = useRef(children);
  const turn = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    latest.current = children;
    if (children === said || turn.current !== null) return;
    turn.current = setTimeout(
      () => {
        turn.current = null;
        setSaid(latest.current);
      },
      // Falling silent is no message.
      children === '' ? 0 : takeTurn(performance.now()),
    );
  }, [children, said]);
  useEffect(
    () => () => {
      if (turn.current !== null) clearTimeout(turn.current);
      turn.current = null;
    },
    [],
  );
  return (
    <p className="visually-hidden" role="status" data-testid={testId}>
      {said}
    </p>
  );
}
