import { useState } from 'react';
import type { BusinessDate } from '#shared/domain/business-date.ts';

/** What was last said of a bar; it may be of a day that can no longer be read once the as-of date moves. */
export function useSpoken(asOf: BusinessDate | null): [string, (words: string) => void] {
  const [spoken, setSpoken] = useState('');
  const [saidAsOf, setSaidAsOf] = useState(asOf);
  if (saidAsOf !== asOf) {
    setSaidAsOf(asOf);
    setSpoken('');
  }
  return [spoken, setSpoken];
}
