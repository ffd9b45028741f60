import { useEffect, useState } from 'react';

const longestWaitMs = 1_000;

/** True once the candles have been painted for the first time and the page has had a moment to itself; then it stays so. */
export function useAfterCandles(painted: boolean): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    if (!painted || after) return;
    const idle = requestIdleCallback(() => setAfter(true), { timeout: longestWaitMs });
    return () => cancelIdleCallback(idle);
  }, [painted, after]);
  return after;
}
