import type { Sentiment } from '#shared/domain/playbook/sentiment.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { flattenText } from '../text/flatten-text.ts';
import { findStatedSentiment } from './find-stated-sentiment.ts';
import { labelOfScore, scorePhrases } from './score-phrases.ts';
import { weighSentence } from './weigh-sentence.ts';

// A sentence that goes on for longer is data or an attack.
const longestRead = 4000;

/** Sentences on what could go wrong or what would have to happen; `risk appetite` and its like are not about risks. */
const contingent =
  /\b(?:if|unless|risks?(?![ -](?:appetite|on|off|assets?))|monitor|watch|scenario|stop signals?)\b/i;
/** Share of such a sentence in a note of several: a risk that a note names is not what it expects. */
const contingentShare = 1 / 3;

/**
 * What a text sounds like, for whoever owns what it is about: score by `scorePhrases`, label, and the words that made it.
 * In a text of several sentences those on risks and conditions count a third.
 * What the note states about its own sentiment is kept apart and counts for nothing in the score.
 * @param text a headline or a whole note
 * @param sentences its sentences; spans of the result are offsets into `text`
 */
export function readSentiment(text: string, sentences: readonly Span[]): Sentiment {
  const flat = flattenText(text);
  const stated = findStatedSentiment(flat);
  const isStated = (span: Span): boolean =>
    stated?.evidence.some(({ start, end }) => span.start < end && start < span.end) ?? false;
  const phrases = sentences
    .flatMap(({ start, end }) => {
      const sentence = flat.slice(start, Math.min(end, start + longestRead));
      const share = sentences.length > 1 && contingent.test(sentence) ? contingentShare : 1;
      return weighSentence(sentence).map(({ span, weight }) => ({
        span: { start: start + span.start, end: start + span.end },
        weight: Math.round(weight * share * 1000) / 1000,
      }));
    })
    .filter(({ span }) => !isStated(span));
  const score = scorePhrases(phrases);
  return { score, label: labelOfScore(score), phrases, ...(stated ? { stated } : {}) };
}
