import type { FigureMark, SubjectMark } from '../marks/mark.ts';
import { assume } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import type { Draft } from './draft.ts';
import { levelLeaf } from './leaf-for.ts';
import type { PlacedLeaf } from './placed-leaf.ts';
import { enters } from './words/deeds.ts';

const between = `[^.;${P.figure}]{0,40}?`;
const tail = '(?<better>,? or (?:better|lower|below|less|cheaper|under|higher|above)\\b)?';
const buying =
  'buy(?:ing)?|add(?:ing)?|accumulat(?:e|ing)|scal(?:e|ing) in|pick(?:ing)? up|enter(?:ing)?|initiat(?:e|ing)|nibbl(?:e|ing)|load(?:ing)? up|reload|start(?:ing)? (?:buying|a position)|g(?:o|et) long|leg(?:ging)? in|build(?:ing)?|interested|(?:be|am|are|remain|[\u0027\u2019](?:m|re)) (?:an? )?(?:happy |keen )?buyers?|(?<=^[-*\u2022 ]{0,4})buyers?|(?<=^[-*\u2022 ]{0,4})long';
const patterns = [
  // `Buy TNA at 38.50 or better`, `scale in between 36 and 38`.
  new RegExp(
    `\\b(?:${buying}|(?<short>(?:sell )?short|shorting))\\b(?<words>${between}) ?(?:\\b(?:at|near|around|between|into|in|from|down to|inside)|@)(?: (?:the|a|about|around))* ?${P.figure}${tail}`,
    'gi',
  ),
  // `Bid 46`, `limit 44.80`, `entry zone: 36 to 38`.
  new RegExp(
    `\\b(?:bid|buy limit|limit(?: order)?|(?:buy |long )?entry(?: zone| price| range| level| area)?|buy zone|(?<short>short entry|sell limit))(?<words>(?: ${P.subject})?) ?:?(?: (?:is|at|of|in|near|around|between|from|for|the))* ?${P.figure}${tail}`,
    'gi',
  ),
  // `A dip into 41 to 42` is where a buyer buys.
  new RegExp(
    `\\b(?:dip|pullback|weakness|retracement|retest|drop|slide)s?(?<words>(?: (?:in|of|by) (?:the )?${P.subject})?(?: back)?) (?:to|into|toward|towards|in)(?: (?:the|a|about|around))* ${P.figure}`,
    'gi',
  ),
] as const;
// `Buy stop 253` is bought on the way up.
const stopOrder = new RegExp(`\\bbuy[ -]stops?(?: order)?:?(?: (?:is|at|of|above|the))* ?${P.figure}`, 'gi');

const otherClause =
  /\b(?:if|once|when|unless|until|stop|target|above|below|under|over|out|cover|exit|sell|calls?|puts?|strikes?|spreads?|not|never|signals?|programs?|was|were|been|had|found)\b/i;
const countedAfter =
  /^ ?(?:\/|%|-?(?:calls?|puts?|strikes?|shares|contracts|lots|names|times|levels|tranches|clips|sessions|days|delta|strike|st|nd|rd|th)\b|[a-z]?x\b)/i;
const refused =
  /\b(?:don['\u2019]t|do not|not|never|no|avoid|didn['\u2019]t|wouldn['\u2019]t)(?: [a-z]+){0,2} $/i;

/**
 * Prices and zones that an entry is stated at, as conditions that put it on: a buyer's price is that or lower, a seller's that or
 * higher, a zone both of its ends; a stop order is entered beyond its price.
 */
export function findEntries(sentence: Sentence): readonly Draft[] {
  const { text } = sentence.template;
  const found = patterns.flatMap((pattern, which) =>
    [...text.matchAll(pattern)].flatMap((match) => entryOf(sentence, match, which === 2) ?? []),
  );
  const orders = [...text.matchAll(stopOrder)].flatMap((match) => {
    const end = match.index + match[0].length;
    const series = seriesOf(sentence, match.index, end);
    const figure = figureAt(sentence, end - 1);
    const leaf = series && figure && placed(series, figure, figure.figure.value, 1, match.index, end);
    return leaf ? [draftOf([leaf])] : [];
  });
  const drafts: Draft[] = [];
  for (const draft of [...orders, ...found]) {
    if (!drafts.some((other) => overlap(other, draft))) drafts.push(draft);
  }
  return drafts;
}

const draftOf = (leaves: readonly PlacedLeaf[]): Draft => ({ role: 'enter', leaves, joint: 'all' });

const overlap = ({ leaves: [one] }: Draft, { leaves: [other] }: Draft): boolean =>
  one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;

function entryOf(sentence: Sentence, match: RegExpExecArray, onlyZone: boolean): Draft | null {
  const { text } = sentence.template;
  const { words = '', short, better } = match.groups ?? {};
  const at = match.index + match[0].length - (better?.length ?? 0) - 1;
  const figure = figureAt(sentence, at);
  // `Long from 241` has been bought.
  if (/^long\b.*\bfrom /i.test(match[0])) return null;
  if (!figure || otherClause.test(words) || refused.test(text.slice(0, match.index))) return null;
  if (countedAfter.test(text.slice(at + 1))) return null;
  const [low, high] = [figure.figure.value, figure.figure.to ?? figure.figure.value].toSorted(
    (a, b) => a - b,
  );
  if (low === undefined || high === undefined || (onlyZone && (low === high || !enters.test(text))))
    return null;
  const end = match.index + match[0].length;
  const series = seriesOf(sentence, match.index, end);
  if (!series) return null;
  const isHigher =
    better === undefined || /better/i.test(better) ? short !== undefined : /higher|above/i.test(better);
  if (low === high) {
    const side = isHigher ? 1 : -1;
    const leaf = placed(series, figure, low, side, match.index, end);
    if (!leaf) return null;
    const limit = assume(
      'direction',
      `${low} or ${side > 0 ? 'higher' : 'lower'}`,
      'The note states the price of the entry; that price or a better one is taken.',
    );
    return draftOf([better === undefined ? { ...leaf, assumptions: [...leaf.assumptions, limit] } : leaf]);
  }
  const ends = [
    placed(series, figure, low, 1, match.index, end),
    placed(series, figure, high, -1, match.index, end),
  ].flatMap((leaf) => leaf ?? []);
  return ends.length === 2 ? draftOf(ends) : null;
}

function figureAt(sentence: Sentence, at: number): FigureMark | null {
  const mark = sentence.template.markAt(at);
  if (mark?.kind !== 'figure' || mark.signed || !(mark.figure.value > 0)) return null;
  return mark.figure.unit === 'dollars' || mark.figure.unit === 'count' ? mark : null;
}

function placed(
  series: SubjectMark,
  mark: FigureMark,
  value: number,
  side: 1 | -1,
  start: number,
  end: number,
): PlacedLeaf | null {
  const { to: _other, ...figure } = mark.figure;
  const leaf = levelLeaf(series, { ...mark, figure: { ...figure, value } }, side);
  return leaf && { ...leaf, start, end, marks: [mark] };
}

const isPriced = (mark: unknown): mark is SubjectMark =>
  (mark as SubjectMark | null)?.kind === 'subject' &&
  ['fund', 'index'].includes((mark as SubjectMark).subject.kind);

/** What is bought: named in the words of the entry, right after them, or before them. */
function seriesOf(sentence: Sentence, start: number, end: number): SubjectMark | null {
  const { template, marks, carried } = sentence;
  const after = new RegExp(`^ (?:in|on|for|of) (?:the )?${P.subject}`).exec(template.text.slice(end));
  const within = marks.find(
    (mark) => mark.kind === 'subject' && template.placeOf(mark) >= start && template.placeOf(mark) < end,
  );
  const later = after && template.markAt(end + after[0].length - 1);
  const before = marks.findLast((mark) => mark.kind === 'subject' && template.placeOf(mark) < start);
  const named = within ?? later ?? before ?? carried;
  return isPriced(named) ? named : null;
}
