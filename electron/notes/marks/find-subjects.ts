import {
  notSymbols,
  type Subject,
  subjectsByName,
  subjectsBySymbol,
  symbolSpellings,
} from '../lexicon/instruments.ts';
import { createCover } from './create-cover.ts';
import type { SubjectMark } from './mark.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = [...subjectsByName.keys()]
  .toSorted((left, right) => right.length - left.length)
  .map((name) => escape(name).replaceAll(' ', '[ -]').replaceAll('/', ' ?[/-] ?'));

/** The first kind under which a name's symbol is listed. */
const namedBySymbol: ReadonlyMap<string, Subject> = new Map(
  [...subjectsByName.values()].toReversed().map((subject) => [subject.symbol, subject]),
);

const tenors: Readonly<Record<string, string>> = { two: '2', five: '5', ten: '10', tens: '10', thirty: '30' };
const tenor = '(?<tenor>2|5|10|30|two|five|ten|thirty)';
const rateNouns = '(?:treasur(?:y|ies)|note|bond|ust|yield|rate)s?';
// A length in years is a rate when a noun says so, in shorthand, and after `the` where nothing says that it is a time.
const ratePatterns = [
  `(?:US )?${tenor}[ -]?(?:years?|yrs?|y)(?:[ -]${rateNouns})+`,
  `(?:US )?${tenor}y(?:r)?`,
  `(?<=\\bthe )${tenor}[ -]year(?= (?:at|above|below|rises?|rising|falls?|climbs?|breaks?|moves?|is|was|backs?|jumps?|spikes?|tops?|through|yields?|rose|fell|climbed|jumped|backed|dropped|eased|stands|ended|closed|finished|traded|trades|stood|slipped|moved|gained|added|lost|pushed|exceeds?|has|sits|stays|holds|remains|hits|prints|closes|crosses|breaches|slips|slides|settles|cracks|clears|fails|gets|goes|pops|surges|drops|tests|touches|reaches|reclaims|loses|yielding|were|should|to (?:trade|settle|close|rise|fall|drop|break|move)|trading|closing|breaking|moving|failing))`,
  `(?<=\\b(?:in|on) the )${tenor}[ -]year(?=[.,;:)]|$| (?:ends|takes|gets|kills|means|would|and (?:we|I)) )`,
  // The desk's plural: `10s back up`, `above 4.5% on tens`.
  `(?<tenor>2|5|10|30|tens)(?:(?<!tens)s)?(?<=\\b(?:\\d{1,2}s|tens))(?= (?:backs?|rise|rising|fall|falling|climb|break|breaking|move|trade|trading|push|rally|are|at|above|below|over|under|through|yield|sell off|hit|print|cross|and (?:we|I) ))`,
].map((source) => source.replace('<tenor>', '<TENOR>'));

const nameOrRate = new RegExp(
  `(?<![\\w&$])(?:(?<name>${names.join('|')})|${ratePatterns
    .map((source, at) => source.replace('<TENOR>', `<tenor${at}>`))
    .join('|')})(?![\\w&])`,
  'gi',
);
const capitals =
  /(?<![\w$&/.'-]|[$])(?<dollar>\$)?(?<symbol>[A-Z][A-Z0-9]{1,5})(?![\w&'])|(?<=[A-Z]\/)(?<next>[A-Z]{2,5})(?![\w&])/g;

/** Words that only go before or after something that is traded or measured; linear look at the neighbours. */
const before =
  /(?:\b(?:long|short|buy|buying|sell|selling|own|add|adding|favou?r|prefer|overweight|underweight|hold|holding|in|on|into|of|trim|fade|like|exit|watch|watching|monitor|versus|vs|ticker|NYSE:|Nasdaq:)|[(/]) ?$/i;
const after =
  /^(?:[ )]*[:=]?[ )]*(?:[+~>-]|\$?\d)|:| ?\/ ?[A-Z]{2,5}\b| (?:is|was|has|fell|rose|gained|lost|trades|sits|holds|shares|calls|puts|call|put|stop|target|dropped|closed|up|down|rallied|slid|returned|returns|nearly|advanced|climbed|jumped|surged|declined|slipped|added|shed|vs|versus)\b)/;
const flowsBefore = /\b(?:in|out)?flows? (?:in|into|to|from|out of) (?:the )?$/i;
const flowsAfter = /^ (?:fund |etf |net )*(?:in|out)?flows?\b/i;
const joins = /^(?: ?[/,&] ?| and | or |, and )$/;

/**
 * The series that a sentence names: aliases, yields by their tenor, known symbols, and unknown capitals where the words
 * beside them treat them as something that is traded.
 * @param sentence flat text; spans are offsets into it
 */
export function findSubjects(sentence: string): readonly SubjectMark[] {
  const marks: SubjectMark[] = [];
  const cover = createCover(sentence.length);
  for (const match of sentence.matchAll(nameOrRate)) {
    const subject = byName(match[0]) ?? byTenor(match);
    if (!subject) continue;
    const mark = markOf(match.index, match[0], subject);
    cover.take(mark);
    marks.push(mark);
  }
  for (const match of sentence.matchAll(capitals)) {
    if (!cover.isFree({ start: match.index, end: match.index + match[0].length })) continue;
    const subject = bySymbol(sentence, match);
    if (subject) marks.push(markOf(match.index, match[0], subject));
  }
  return withFlows(
    sentence,
    marks.toSorted((left, right) => left.start - right.start),
  );
}

const markOf = (start: number, text: string, subject: Subject): SubjectMark => ({
  kind: 'subject',
  start,
  end: start + text.length,
  subject,
});

function byName(text: string): Subject | null {
  const key = text
    .toLowerCase()
    .replace(/ ?([/]) ?/g, '$1')
    .replaceAll('-', ' ');
  return subjectsByName.get(key) ?? subjectsByName.get(key.replace('put call', 'put/call')) ?? null;
}

function byTenor({ groups }: RegExpMatchArray): Subject | null {
  const text = groups?.tenor0 ?? groups?.tenor1 ?? groups?.tenor2 ?? groups?.tenor3 ?? groups?.tenor4;
  if (text === undefined) return null;
  const years = tenors[text.toLowerCase()] ?? text;
  return { symbol: `DGS${years}`, kind: 'yield' };
}

function bySymbol(sentence: string, match: RegExpMatchArray): Subject | null {
  const written = match.groups?.symbol ?? match.groups?.next ?? '';
  const symbol = symbolSpellings.get(written) ?? written;
  const known = subjectsBySymbol.get(symbol) ?? namedBySymbol.get(symbol);
  if (known) return { symbol, kind: known.kind };
  if (notSymbols.has(written) || /^[QH][1-4]$|\d$/.test(written)) return null;
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const traded =
    match.groups?.dollar !== undefined ||
    match.groups?.next !== undefined ||
    before.test(sentence.slice(Math.max(0, at - 12), at)) ||
    after.test(sentence.slice(end, end + 16));
  return traded ? { symbol, kind: 'fund' } : null;
}

/** Funds whose flows are meant, not their prices. */
function withFlows(sentence: string, marks: readonly SubjectMark[]): readonly SubjectMark[] {
  const result: SubjectMark[] = [];
  for (const mark of marks) {
    const previous = result.at(-1);
    const follows = previous?.subject.kind === 'flow' && joins.test(sentence.slice(previous.end, mark.start));
    const isFlow =
      mark.subject.kind === 'fund' &&
      (follows ||
        flowsBefore.test(sentence.slice(Math.max(0, mark.start - 24), mark.start)) ||
        flowsAfter.test(sentence.slice(mark.end, mark.end + 24)));
    const words = flowsBefore.exec(sentence.slice(Math.max(0, mark.start - 24), mark.start));
    const start = isFlow && words && !follows ? mark.start - words[0].length : mark.start;
    result.push(
      isFlow ? { ...mark, start, subject: { symbol: `${mark.subject.symbol}.FLOW`, kind: 'flow' } } : mark,
    );
  }
  return result;
}
