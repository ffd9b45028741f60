import type { Sentiment, SentimentLabel } from '#shared/domain/playbook/sentiment.ts';

/** Weight of no opinion: it keeps a text with one weak word near zero. */
const prior = 1;
const mild = 0.1;
const clear = 0.5;

/**
 * Net tone, -1..1: (P - N) / (P + N + 1), P and N the sums of the positive and of the negative weights. A headline and a
 * note are scored alike; for a note the sums run over all its sentences, so that each phrase counts once.
 */
export function scorePhrases(phrases: Sentiment['phrases']): number {
  const positive = phrases.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const negative = phrases.reduce((sum, { weight }) => sum + Math.max(0, -weight), 0);
  return Math.round(((positive - negative) / (positive + negative + prior)) * 1000) / 1000;
}

/** Neutral within 0.1 of zero, mild up to 0.5. */
export function labelOfScore(score: number): SentimentLabel {
  const size = Math.abs(score);
  if (size < mild) return 'neutral';
  const side = score > 0 ? 'positive' : 'negative';
  return size < clear ? `mildly ${side}` : side;
}
