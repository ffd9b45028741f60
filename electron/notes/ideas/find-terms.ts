import type { FigureMark, Mark, StretchMark } from '../marks/mark.ts';
import type { Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';

/** A term of a trade that a sentence states: what it is, and the symbol that a list gives it to. */
export interface Term {
  readonly field: 'stop' | 'target' | 'size' | 'horizon' | 'expiry';
  readonly from: number;
  readonly to: number;
  /** True where the ends are prices. */
  readonly isPrice: boolean;
  /** Place in the template. */
  readonly at: number;
  /** Set where the text pairs a symbol with the figure, as in `stops (IWM -6%, TNA -12%)`. */
  readonly symbol: string | null;
  readonly marks: readonly Mark[];
  readonly stretch?: StretchMark;
}

const words = {
  stop: 'stop(?:s|ped)?(?:[ -]?loss(?:es)?)?(?: out)?|SL|invalidat(?:ed|ion)|out(?= (?:above|below|under|over) )',
  target:
    '(?:profit |price )?targets?|targeting|objectives?|take[ -]profits?|take profits|cover(?:ing)?(?: at)?|tgts?|tp|profit-taking|(?:looking|aiming|aim) (?:for|at)',
};
const glue =
  '(?: (?:is|are|at|of|set|sits|goes|below|above|under|over|just|around|about|near|again|for|clarity|a|an|the|first|second|explicit|to|on))*:? ?\\(?';
const entry = `${P.subject}(?: ?\\([^()]*\\))?[: ]*(?:at |of |is )?${P.figure}`;
const lists = (word: string) =>
  new RegExp(
    `\\b(?:${word})\\b[^.;${P.subject}${P.figure}]{0,24}?(?<list>${entry}(?:(?:, | and |; |, and | ?/ ?)${entry})*)`,
    'gi',
  );
const after = (word: string) =>
  new RegExp(
    `\\b(?:${word})\\b${glue}${P.figure}(?<more>(?: ?/ ?| and | then | to |, (?:and |then )?(?:the |a )?second(?: (?:at|target|objective|one|is))* )${P.figure})?`,
    'gi',
  );
const before = (word: string) =>
  new RegExp(`${P.figure}[ -](?:trailing |hard |profit |first )?(?:${word})\\b`, 'gi');
const patterns = (['stop', 'target'] as const).map((field) => ({
  field,
  list: lists(words[field]),
  after: after(words[field]),
  before: before(words[field]),
}));
const account =
  '(?:NAV|capital|equity|(?:the |our |your )?(?:account|portfolio|book|fund|assets|AUM)|risk capital|assets|notional)';
const size = new RegExp(
  `${P.figure} of (?:the |our )?${account}|\\b(?:siz(?:e|ed|ing)|weight|allocation|position)(?: (?:is|at|of|to))*:? ?${P.figure}`,
  'gi',
);
const riskBefore = /\brisk(?:ing|s)? (?:about |up to )?$/i;
const expiryAfter =
  /^[ -](?:to expiry|to expiration|dated|out|expir(?:y|ies|ations?)|options?|calls?|puts?|(?:S )?(?:call|put) spreads?)/i;
const expiryBefore =
  /\b(?:(?:expir(?:ing|y|e)|dated|maturity|tenor)(?: (?:in|of|is|at|between))*:?|(?:spreads|calls|puts),?) ?$/i;

/** Stops, targets, sizes, horizons and days to expiry that a sentence states. */
export function findTerms(sentence: Sentence, used: Used): readonly Term[] {
  const terms: Term[] = [];
  const taken = new Set<Mark>();
  const add = (term: Term | null) => {
    if (!term || term.marks.some((mark) => taken.has(mark) || (mark.kind !== 'subject' && used.has(mark))))
      return;
    for (const mark of term.marks) if (mark.kind !== 'subject') taken.add(mark);
    terms.push(term);
  };
  const { text } = sentence.template;
  for (const { field, list, after: leads, before: follows } of patterns) {
    for (const match of text.matchAll(list)) for (const term of listTerms(sentence, match, field)) add(term);
    for (const match of text.matchAll(follows)) add(figureTerm(sentence, match, field));
    for (const match of text.matchAll(leads)) add(figureTerm(sentence, match, field));
  }
  for (const match of text.matchAll(size)) {
    if (!riskBefore.test(text.slice(0, match.index))) add(figureTerm(sentence, match, 'size'));
  }
  for (const mark of sentence.marks) if (mark.kind === 'stretch') add(stretchTerm(sentence, mark));
  return terms.toSorted((left, right) => left.at - right.at);
}

const marksOf = (sentence: Sentence, start: number, text: string): readonly Mark[] =>
  [...text].flatMap((_character, at) => sentence.template.markAt(start + at) ?? []);

function listTerms(sentence: Sentence, match: RegExpMatchArray, field: 'stop' | 'target'): readonly Term[] {
  const start = (match.index ?? 0) + match[0].length - (match.groups?.list ?? '').length;
  const marks = marksOf(sentence, start, match.groups?.list ?? '');
  const terms: Term[] = [];
  for (const [at, mark] of marks.entries()) {
    const subject = marks[at - 1];
    if (mark.kind !== 'figure' || subject?.kind !== 'subject') continue;
    const range = rangeOf(mark);
    if (range)
      terms.push({
        field,
        ...range,
        at: sentence.template.placeOf(mark),
        symbol: subject.subject.symbol,
        marks: [subject, mark],
      });
  }
  return terms;
}

function figureTerm(sentence: Sentence, match: RegExpMatchArray, field: Term['field']): Term | null {
  const figures = marksOf(sentence, match.index ?? 0, match[0]).filter((mark) => mark.kind === 'figure');
  const ranges = figures.map(rangeOf);
  const [first] = figures;
  if (!first || ranges.some((range) => range === null || range.isPrice !== ranges[0]?.isPrice)) return null;
  const ends = ranges.flatMap((range) => (range ? [range.from, range.to] : []));
  return {
    field,
    from: Math.min(...ends),
    to: Math.max(...ends),
    isPrice: ranges[0]?.isPrice ?? false,
    at: sentence.template.placeOf(first),
    symbol: null,
    marks: figures,
  };
}

function rangeOf({ figure, signed }: FigureMark): { from: number; to: number; isPrice: boolean } | null {
  if ((figure.unit === 'dollars' || figure.unit === 'count') && !signed && figure.value > 0) {
    const [low, high] = [figure.value, figure.to ?? figure.value].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    return { from: low, to: high, isPrice: true };
  }
  if (figure.unit !== 'fraction' && figure.unit !== 'basisPoints') return null;
  const scale = figure.unit === 'fraction' ? 1 : 1e-4;
  const [one, other] = [figure.value, figure.to ?? figure.value].map((value) =>
    Number((value * scale).toPrecision(12)),
  ) as [number, number];
  return { from: Math.min(one, other), to: Math.max(one, other), isPrice: false };
}

const perSession = { sessions: 1, days: 1, weeks: 5, months: 21, quarters: 63, years: 252 } as const;
const perDay = { sessions: 1.4, days: 1, weeks: 7, months: 30, quarters: 91, years: 365 } as const;
// A few days are days of trading; a longer count of days is the calendar's.
const mostTradingDays = 10;

function stretchTerm(sentence: Sentence, mark: StretchMark): Term | null {
  if (!mark.length || mark.tense === 'past') return null;
  const { from, to, unit } = mark.length;
  const at = sentence.template.placeOf(mark);
  const { text } = sentence.template;
  const follows = text.slice(at + 1).replace(new RegExp(`^ ${P.subject}`), '');
  const isExpiry = expiryAfter.test(follows) || expiryBefore.test(text.slice(0, at));
  const factor = isExpiry
    ? perDay[unit]
    : unit === 'days' && to > mostTradingDays
      ? 252 / 365
      : perSession[unit];
  const round = (value: number) => Math.max(1, Math.round(value * factor));
  if (round(to) > 1500) return null;
  return {
    field: isExpiry ? 'expiry' : 'horizon',
    from: round(from),
    to: round(to),
    isPrice: false,
    at,
    symbol: null,
    marks: [mark],
    stretch: mark,
  };
}
