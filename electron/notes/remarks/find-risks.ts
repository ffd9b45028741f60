import type { Risk } from '#shared/domain/playbook/note-remarks.ts';
import type { FigureMark, SubjectMark } from '../marks/mark.ts';
import { spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

const kinds: readonly (readonly [kind: Risk['kind'], pattern: RegExp])[] = [
  ['compounding', /\b(?:compounding|daily reset|decay)\b/i],
  ['leverage', /\b(?:leverag\w*|geared|TNA|TZA|[23]x|SOXL|SOXS|TQQQ|SQQQ)\b/i],
  ['credit', /\b(?:credit|default|bank(?:ing)? stress|HY|high yield)\b/i],
  ['rates', /\b(?:rates?|yields?|Fed|hawkish|inflation|10y)\b/i],
  ['liquidity', /\b(?:liquidity|illiquid|outflows?|redemptions?)\b/i],
  ['positioning', /\b(?:crowd\w*|positioning|gamma|systematic|squeeze|concentrat\w+)\b/i],
  [
    'market',
    /\b(?:market|index|stocks|equit\w+|megacaps?|drawdown|risk-off|dollar|setback|correction|shock|sell-?off)\b/i,
  ],
];

const listed =
  /\b(?:(?:primary |main |key |tail |principal |biggest |other )*risks?(?: factors?)?(?: (?:are|is|include|includes|remain|remains))|risks?:|what could (?:hurt|go wrong)(?: here)?:|downside:|dangers?:|(?:(?:main|biggest|chief|real|only|key) )?(?:worry|worries|concern|concerns|fear|danger)(?: here)? (?:is|are)(?: that)?|(?:worries|bothers|scares|concerns) (?:me|us)(?: most)?[;:,]?)\s*/i;
const listedBefore =
  /^(?<items>.{4,300}?) (?:is|are|remain|remains) (?:the |our )?(?:main |key |other |biggest |primary )*risks?\b/i;
// `risk 1% of NAV` is a budget.
const budget = /\brisk(?:ing|s)? ~?[\d.]+(?: ?%| ?bps?)(?: of| per|,|\.)/i;
const could =
  /\b(?:could|can|may|might|would|forces?|eats?|erodes?|risks? (?:of|that|from)|(?:reset|compounding|gamma|gap|tail|liquidity|credit|rate|duration|event) risks?|vulnerab\w+|brittle|threat\w*|possible)\b/i;
const harm =
  /\b(?:risks?|outsized|declines?|drawdown|shock|deleverag\w*|delever|freeze|surprise|loss|lose|cost|alter|take [^.]{0,20} down|force|divergence|amplify|setback|unwind|moves?|hurt|compounding|vulnerab\w+|amplify)\b/i;

/** What could go wrong: the items of lists of risks, and statements of harm that might come, with their figures. */
export function findRisks(sentences: readonly Sentence[], used: Used): readonly Risk[] {
  const risks = sentences.flatMap((sentence) => risksOf(sentence, used));
  return risks.map((risk, at) => ({ id: `risk-${at + 1}`, ...risk }));
}

type Draft = Omit<Risk, 'id'>;

function risksOf(sentence: Sentence, used: Used): readonly Draft[] {
  if (budget.test(sentence.text)) return [];
  const before = listedBefore.exec(sentence.text);
  if (before?.groups?.items) return beforeRisks(sentence, before.groups.items, before[0].length, used);
  const list = listed.exec(sentence.text);
  if (list) {
    const from = list.index + list[0].length;
    return itemsOf(sentence.text, from).map(({ start, end }) => draftOf(sentence, start, end, used));
  }
  return clausesOf(sentence.text).flatMap(({ start, end }) => {
    const words = sentence.text.slice(start, end);
    return could.test(words) && harm.test(words) ? [draftOf(sentence, start, end, used)] : [];
  });
}

/** The items before `are the main risks`, and what the rest of the sentence says. */
function beforeRisks(sentence: Sentence, items: string, rest: number, used: Used): readonly Draft[] {
  const listedItems = split(items, 0, /, (?:and |or )?| and | or /g);
  const { text } = sentence;
  const others = split(text, rest, clauseBreak).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return could.test(words) && harm.test(words);
  });
  return [...listedItems, ...others].map(({ start, end }) => draftOf(sentence, start, end, used));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const itemBreak = /, (?:and |or )?| or |; |\. /g;
const clauseBreak = /; |, while |\u2014|, but |: /g;

const itemsOf = (text: string, from: number) => split(text, from, itemBreak);
const clausesOf = (text: string) => split(text, 0, clauseBreak);

/** The pieces of a text between breaks that stand in no bracket. */
function split(text: string, from: number, breaks: RegExp): readonly Place[] {
  const places: Place[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(breaks)) {
    const at = from + match.index;
    const inside = text.slice(start, at);
    if ((inside.match(/\(/g)?.length ?? 0) > (inside.match(/\)/g)?.length ?? 0)) continue;
    places.push({ start, end: at });
    start = at + match[0].length;
  }
  places.push({ start, end: text.length });
  return places.filter(({ start: first, end }) => /[a-z]{3}/i.test(text.slice(first, end)));
}

function draftOf(sentence: Sentence, start: number, end: number, used: Used): Draft {
  const words = sentence.text.slice(start, end);
  const inside = sentence.marks.filter((mark) => mark.start >= start && mark.end <= end);
  const figures = inside.filter(
    (mark): mark is FigureMark => mark.kind === 'figure' && !mark.bare && !used.has(mark),
  );
  for (const mark of figures) used.add(mark);
  const subjects = inside.filter((mark): mark is SubjectMark => mark.kind === 'subject');
  return {
    kind: kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other',
    text: words.trim().slice(0, 400),
    symbols: [...new Set(subjects.map(({ subject }) => subject.symbol))].slice(0, 20),
    figures: figures.slice(0, 10).map(({ figure }) => ({
      ...figure,
      span: spanIn(sentence, figure.span.start, figure.span.end),
    })),
    evidence: [spanIn(sentence, start, end)],
  };
}
