import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { directionAfter, directionBefore } from '../lexicon/directions.ts';
import type { FigureMark, StretchMark, SubjectMark } from '../marks/mark.ts';
import { plainBetween, subjectFor } from '../sentences/clauses.ts';
import { assume, assumedSymbol, spanIn, spanOver, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { windowFor } from './window-for.ts';

/** A claim that has no id yet. */
export type Draft = Omit<Claim, 'id'>;

/** Words before a figure that make it something else than what a series has done. */
const hypothetical =
  /\b(?:could|may|might|would|can|should|if|unless|until|once|risks?|expect(?:s|ed)?|assum(?:e|es|ing)|stops?|targets?|objective|shock|sales|revenue|earnings|profits?|fee|expense|costs?|weight(?:ing)?|share of|chance|odds|probability|volumes?|volatility|assets|short interest|open interest|dividends?|holdings|correlation)\b|\bnot\b(?! only)|n't\b/i;
/** Words anywhere before a figure in its sentence that make it a term of a trade. */
const isTerm = /\b(?:cover(?:ing)?|stops?|stopped|stop-loss(?:es)?|targets?|objectives?|take[ -]profits?)\b/i;
/** Words before a series that make a change of something else, or one to come. */
const notItsOwn =
  /\b(?:(?:short interest|open interest|assets|holdings|positions?|volume|volatility|inflows?|outflows?|exposure|weight|allocation|earnings) (?:in|of|to|for)|sees?|expects?|forecasts?|projects?|predicts?)(?: the)? $/i;
const toCome = /^[^.;,]{0,24}\bby (?:year|the end|mid|early|late|next)/i;
const otherAfter =
  /^ ?(?:of (?:the )?(?:NAV|capital|equity|account|portfolio|assets|book|risk)|moves?|shock|swings?|stop|target|stake|fee|chance|probability|odds|volatility)\b/i;
const followsSubject =
  /^ (?:(?:gain|loss|rise|drop|decline|fall|advance|return|rally|slide|jump) (?:for|in|by|of|on)|for) (?:the )?$/i;

interface Placed {
  readonly mark: FigureMark;
  readonly subject: SubjectMark;
  readonly figure: StatedFigure;
  readonly window: StretchMark | null;
}

/** What the note says that series have gained or lost, with the window of each. */
export function findReturns(sentence: Sentence, used: Used, earlier: SubjectMark | null): readonly Draft[] {
  const placed: Placed[] = [];
  for (const mark of sentence.marks) {
    if (mark.kind !== 'figure' || used.has(mark) || mark.bare) continue;
    if (mark.figure.unit !== 'fraction' && mark.figure.unit !== 'basisPoints') continue;
    const found = place(sentence, mark, placed.at(-1), earlier);
    if (found) placed.push(found);
  }
  for (const { mark } of placed) used.add(mark);
  return placed.map((one, at) => draftOf(sentence, one, sharedWindow(placed, at)));
}

function place(
  sentence: Sentence,
  mark: FigureMark,
  previous: Placed | undefined,
  earlier: SubjectMark | null,
): Placed | null {
  const after = subjectAfter(sentence, mark);
  const subject = after ?? opposite(sentence, mark, previous) ?? subjectFor(sentence, mark.start) ?? earlier;
  if (!subject || subject.subject.kind === 'macro') return null;
  const from = clauseStart(sentence, mark, previous);
  const before = plainBetween(sentence, from, mark.start);
  const rest = sentence.text.slice(mark.end, mark.end + 40);
  if (
    notItsOwn.test(sentence.text.slice(Math.max(0, subject.start - 60), subject.start)) ||
    toCome.test(rest)
  )
    return null;
  const own = plainBetween(
    sentence,
    subject.end <= mark.start ? Math.max(from, subject.end) : from,
    mark.start,
  );
  if (isTerm.test(sentence.text.slice(0, mark.start)) && !mark.figure.unit.startsWith('basis')) return null;
  if (hypothetical.test(lastClause(own)) || otherAfter.test(rest)) return null;
  const window = windowFor(sentence, mark.start, mark.end);
  const direction = mark.signed
    ? Math.sign(mark.figure.value)
    : (directionAfter(rest) ??
      directionBefore(before) ??
      (isListed(sentence, previous, mark) ? Math.sign(previous!.figure.value) : null));
  if (direction === null && !(window && !isLevelKind(subject) && isBareLabel(sentence, subject, mark)))
    return null;
  if (!mark.signed && isLevelWord.test(before) && isLevelKind(subject)) return null;
  return { mark, subject, window, figure: turned(mark.figure, direction ?? 1) };
}

/** `SPY YTD: 12%` is a gain; a verb between that no list knows might as well be a loss. */
function isBareLabel(sentence: Sentence, subject: SubjectMark, mark: FigureMark): boolean {
  if (subject.end > mark.start) return false;
  const windows = sentence.marks.filter(
    (other) => other.kind === 'stretch' && other.start >= subject.end && other.end <= mark.start,
  );
  const words = windows.reduceRight(
    (text, { start, end }) => text.slice(0, start - subject.end) + text.slice(end - subject.end),
    sentence.text.slice(subject.end, mark.start),
  );
  return /^[\s:,()=-]*(?:(?:at|is|about|nearly|almost|around|total return|performance|just (?:over|under))[\s:]*)*$/i.test(
    words,
  );
}

const isLevelKind = ({ subject: { kind } }: SubjectMark): boolean =>
  kind === 'yield' || kind === 'spread' || kind === 'volatility' || kind === 'putCall';
const isLevelWord =
  /\b(?:at|near|to|of|touch(?:ing|ed)|stands?|ended|closed)\b ?(?:about |around |a |just (?:under|over) )?$/i;

/** The last words before a figure that may belong to it: after a semicolon or a bracket others begin. */
const lastClause = (text: string): string => text.split(/[;()\u2014]/).at(-1) ?? text;

function clauseStart(sentence: Sentence, mark: FigureMark, previous: Placed | undefined): number {
  const others = sentence.marks.filter((other) => other.kind === 'figure' && other.end <= mark.start);
  return others.at(-1)?.end ?? previous?.mark.end ?? 0;
}

function subjectAfter(sentence: Sentence, mark: FigureMark): SubjectMark | null {
  const next = sentence.marks.find((other) => other.start >= mark.end);
  if (next?.kind !== 'subject') return null;
  return followsSubject.test(sentence.text.slice(mark.end, next.start)) ? next : null;
}

/** The other of two series, as in `A has beaten B: +24% against +18%`. */
function opposite(sentence: Sentence, mark: FigureMark, previous: Placed | undefined): SubjectMark | null {
  if (!previous) return null;
  const between = sentence.text.slice(previous.mark.end, mark.start);
  if (!/^ (?:against|vs\.?|versus|compared (?:with|to)) $/i.test(between)) return null;
  const others = sentence.marks.filter(
    (other): other is SubjectMark =>
      other.kind === 'subject' && other.end <= previous.mark.start && other.start > previous.subject.start,
  );
  return others.at(-1) ?? null;
}

/** A figure that continues a list takes the direction of the one before. */
function isListed(sentence: Sentence, previous: Placed | undefined, mark: FigureMark): boolean {
  if (!previous) return false;
  const between = sentence.text.slice(previous.mark.end, mark.start);
  return between.length < 80 && /\b(?:and|vs\.?|versus|against|while)\b|[,;]/.test(between);
}

/** The stated figure on the side that its words give. */
function turned(figure: StatedFigure, direction: number): StatedFigure {
  const turn = (value: number) => (direction < 0 ? -Math.abs(value) : Math.abs(value));
  const { to, ...rest } = figure;
  return { ...rest, value: turn(figure.value), ...(to === undefined ? {} : { to: turn(to) }) };
}

/** Its own window, else that of the figure before it, else of the next one in a list. */
function sharedWindow(placed: readonly Placed[], at: number): StretchMark | null {
  for (let index = at; index >= 0; index--) {
    const window = placed[index]?.window;
    if (window) return window;
  }
  return placed.slice(at + 1).find(({ window }) => window)?.window ?? null;
}

function draftOf(sentence: Sentence, one: Placed, stretch: StretchMark | null): Draft {
  const { mark, subject, figure, window: own } = one;
  const near = sentence.marks.filter(
    (other) => other.kind === 'figure' && other.start >= subject.end && other.end <= mark.start,
  );
  const parts = [
    mark,
    ...(own ? [own] : []),
    ...(near.length === 0 && subject.end <= mark.start ? [subject] : []),
  ];
  const window = stretch?.window ?? { kind: 'open' as const };
  const assumptions = [
    ...assumedSymbol(subject),
    ...(stretch === null ? [assume('window', 'open', 'The note states no window for this figure.')] : []),
    ...(stretch?.assumed === undefined ? [] : [assume('window', windowText(window), stretch.assumed)]),
  ];
  return {
    symbol: subject.subject.symbol,
    measure: {
      kind: 'return',
      figure: { ...figure, span: spanIn(sentence, figure.span.start, figure.span.end) },
      window,
    },
    evidence: [spanOver(sentence, parts)],
    assumptions,
  };
}

const windowText = (window: { kind: string; from?: string; to?: string }): string =>
  window.kind === 'dates' ? `${window.from} to ${window.to}` : window.kind;
