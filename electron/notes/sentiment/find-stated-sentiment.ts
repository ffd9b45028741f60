import { type Sentiment, sentimentLabels } from '#shared/domain/playbook/sentiment.ts';

const labels = [...sentimentLabels].toSorted((left, right) => right.length - left.length);
const labelled = new RegExp(
  `\\b(?:overall |market |our )?(?:sentiment|tone)(?: is| was| label)?(?:\\s*[:=|\\u2013-])?\\s+(?<label>(?:(?:very|strongly|slightly|mildly|moderately|somewhat|cautiously) )?(?:${labels.filter((label) => !label.includes(' ')).join('|')}|bullish|bearish))\\b`,
  'gi',
);
const scored =
  /\bsentiment(?: score| reading| index)(?: is| was| of)?(?:\s*[:=|])?\s*(?<score>[+\-\u2212\u2013]?(?:\d(?:\.\d{1,4})?|\.\d{1,4}))(?![\w%])(?!\.\d)/gi;

/** The label and the score that a note states itself, such as `Overall Sentiment: mildly positive`, with their words. */
export function findStatedSentiment(text: string): Sentiment['stated'] {
  const label = text.matchAll(labelled).next().value;
  const scores = [...text.matchAll(scored)].map((match) => ({
    match,
    score: scoreOf(match.groups?.score ?? ''),
  }));
  const stated = scores.find(({ score }) => Math.abs(score) <= 1);
  if (!label && !stated) return undefined;
  return {
    ...(label ? { label: (label.groups?.label ?? '').toLowerCase() } : {}),
    ...(stated ? { score: stated.score } : {}),
    evidence: [label, stated?.match]
      .flatMap((match) => (match ? [{ start: match.index, end: match.index + match[0].length }] : []))
      .toSorted((left, right) => left.start - right.start),
  };
}

const scoreOf = (text: string): number => Number(text.replace(/[\u2212\u2013]/, '-'));
