import { formatNumber } from '#shared/format/format-number.ts';
import type { LedgerEntry, LedgerSummary } from '#shared/ipc/sentiment-schemas.ts';

type Tone = 'negative' | 'neutral' | 'positive';

const toneOf = ({ label }: LedgerEntry): Tone => label.replace('mildly ', '') as Tone;

/**
 * What came after notes of each tone: n and the mean of their later returns, and how often the sign of the return was that of
 * the tone. Notes of one week see much the same return, so n overstates how much is known.
 */
export function summarizeLedger(entries: readonly LedgerEntry[], sessions: number): LedgerSummary {
  const known = entries.flatMap((entry) => {
    const later = entry.mean.find((one) => one.sessions === sessions)?.return ?? null;
    return later === null ? [] : [{ tone: toneOf(entry), later }];
  });
  const group = (tone: Tone): LedgerSummary[Tone] => {
    const returns = known.filter((one) => one.tone === tone).map(({ later }) => later);
    const sum = returns.reduce((total, one) => total + one, 0);
    return { n: returns.length, meanReturn: returns.length === 0 ? null : sum / returns.length };
  };
  const toned = known.filter(({ tone }) => tone !== 'neutral');
  return {
    sessions,
    n: known.length,
    negative: group('negative'),
    neutral: group('neutral'),
    positive: group('positive'),
    toned: toned.length,
    agreed: toned.filter(({ tone, later }) => (tone === 'positive' ? later > 0 : later < 0)).length,
  };
}

/** The ledger in a sentence. */
export function describeLedger(notes: number, summaries: readonly LedgerSummary[]): string {
  if (notes === 0) return 'No note has been saved by this day, so there is no score to judge.';
  const parts = summaries.map(({ sessions, toned, agreed }) =>
    toned === 0
      ? `over ${sessions} sessions none can be judged yet`
      : `over ${sessions} sessions ${formatNumber(agreed, 0)} of ${formatNumber(toned, 0)} went the way of the tone`,
  );
  return `${formatNumber(notes, 0)} ${notes === 1 ? 'note' : 'notes'}: ${parts.join('; ')}.`;
}
