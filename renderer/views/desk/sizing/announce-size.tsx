import { LiveText } from '#renderer/components/live/live-text.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useEffect, useState } from 'react';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const quietMs = 900;

/** Tells screen readers the size once it has been still for a moment, not at each step of a drag. */
export function AnnounceSize({ desk }: { readonly desk: DraftOnDesk }) {
  const mask = useMask();
  const { result } = desk.sized;
  const sentence =
    result === null
      ? 'No size: a field needs attention.'
      : `${mask.quantity(result.quantity)} shares, ${mask.dollars(result.riskDollars, 0)} at risk, ${formatPercent(result.riskFraction)} of the account.`;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(sentence), quietMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return <LiveText>{announced}</LiveText>;
}
