import type { Sentence } from '../sentences/read-sentences.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

const who =
  '(?:fed|fomc|ecb|boe|boj|pboc|snb|treasury|officials?|policymakers?|minutes|statement|powell|lagarde|chair(?:man|woman)?|president|governor|economists?|analysts?|strategists?|consensus|street|readers?|clients?|investors?|traders|bulls|bears|pundits|management|company|opec|bank|banks|press|media|they|he|she|some|many|others|somebody|someone|everyone|colleagues?)';
const speaks =
  '(?:said|says?|told|tells|raised|lifted|hiked|lowered|asked?|asks|argued?|argues|warned|warns|think|thinks|thought|believed?|believes|pledged|noted|claimed|claims|forecasts?|predicted|predicts|expected|expects?|wants?|wanted|promised|suggested|suggests|would (?:act|hike|raise|cut|intervene))';
/** Somebody else's words or deeds. */
const reported = new RegExp(
  `\\b${who}(?: (?!if\\b|once\\b|when\\b)[a-z'’]+){0,3} ${speaks}\\b|\\baccording to\\b|\\b(?:wrote|quoted)\\b`,
  'i',
);
/** What was, and what would have been. */
const gone =
  /\b(?:would|could|might|should) have (?!us\b|me\b|our\b|my\b|to\b|the\b|a\b)|^(?:had|did)\b|\bif (?:I|we|you|one|they) had\b|\b(?:last time|yesterday|last (?:week|month|year|quarter|spring|summer|autumn|winter)|a year ago|at the time|back then|historically|used to)\b/i;
const past =
  /\b(?:went|rose|fell|dropped|slid|slipped|climbed|jumped|spiked|broke|crossed|lost|reclaimed|regained|cleared|traded|touched|reached|settled|finished|ended|closed|printed|was|were|held|took out|pushed|got|widened|tightened)\b/i;
const open = /\b(?:would|'d|’d|will|'ll|’ll|shall|must|should|has|have|is|are|were the|were it)\b|’s\b/i;

/** Whether a sentence asks: nothing in it waits for anything. */
export const isAsked = ({ text }: Sentence): boolean => /\?["\u201d\u2019')]*\s*$/.test(text);

/** Whether the part of a sentence around a place tells what another said, what was or what would have been. */
export function isTold({ text, template }: Sentence, at: number): boolean {
  const place = template.sourceOf(at);
  const end = text.indexOf(';', place);
  const part = text.slice(text.lastIndexOf(';', place - 1) + 1, end < 0 ? text.length : end).trim();
  return reported.test(part) || gone.test(part);
}

/** Whether a comparison is only told, or has already happened in a sentence that leaves nothing open. */
export function hasHappened(sentence: Sentence, { start, end }: PlacedLeaf): boolean {
  const { text } = sentence.template;
  return (past.test(text.slice(start, end)) && !open.test(text)) || isTold(sentence, start);
}

const so =
  /\b(?:closed|finished|ended|settled|is|was|are|were|has|have|had|fell|rose|held|broke|lost|traded|remains?|stays?)\b/i;

/** Whether the words of a comparison, or right before it, tell of what has happened or what is so. */
export const isSo = (text: string, { start, end }: PlacedLeaf): boolean =>
  so.test(text.slice(Math.max(0, start - 12), end));
