import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import type { AverageMark } from './mark.ts';

const noun = '(?:EMAs?|SMAs?|DMAs?|MAs?|(?:simple |exponential )?moving averages?|averages?)';
const lengths = '\\d{1,3}(?:(?:[ -]?day|d)?(?:/|, | and | & |, and )\\d{1,3}){0,3}';
// A bare `200-day` is an average when nothing that lasts follows it.
const named = new RegExp(
  `(?<![\\w.$/])(?<lengths>${lengths})[ -]?(?:days?|d|sessions?|(?<weeks>weeks?|wks?|w))?[ -]?(?<noun>${noun})(?!\\w)`,
  'gi',
);
const bare =
  /(?<=\b(?:its|the|their|below|above|under|over|reclaims?|loses?|lost) )(?<lengths>(?:20|21|50|100|200)(?:(?:[ -]?days?|d)?(?:\/| and )(?:20|21|50|100|200)){0,2})[ -]?(?:days?|d)(?=[,.;:) ]|$)(?! (?:high|low|return|volatility|window|range|hold|call|put|mean|correlation|beta|basis|EMA|SMA|MA|moving|average|exponential|simple))/gi;
const general = /\b(?:key|major|main|its|all|all three|short-term|long-term) moving averages\b/gi;

const deskAverages: readonly IndicatorSpecification[] = [
  { kind: 'ema', length: 20 },
  { kind: 'sma', length: 50 },
  { kind: 'sma', length: 200 },
];

/** Moving averages that a sentence names, such as `20-day EMA` or `50/200 DMAs`; plain ones are simple averages. */
export function findAverages(sentence: string): readonly AverageMark[] {
  const marks: AverageMark[] = [];
  const add = (match: RegExpMatchArray, averages: readonly IndicatorSpecification[], assumed?: string) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (averages.length === 0 || marks.some((mark) => mark.start < end && start < mark.end)) return;
    marks.push({ kind: 'average', start, end, averages, ...(assumed === undefined ? {} : { assumed }) });
  };
  for (const match of sentence.matchAll(named)) {
    add(match, averagesOf(match, /^e|exponential/i.test(match.groups?.noun ?? '') ? 'ema' : 'sma'));
  }
  for (const match of sentence.matchAll(bare)) add(match, averagesOf(match, 'sma'));
  for (const match of sentence.matchAll(general)) {
    add(match, deskAverages, 'The note does not say which averages; EMA 20, SMA 50 and SMA 200 are taken.');
  }
  return marks.toSorted((left, right) => left.start - right.start);
}

function averagesOf(match: RegExpMatchArray, kind: 'ema' | 'sma'): readonly IndicatorSpecification[] {
  const found = (match.groups?.lengths ?? '').match(/\d+/g) ?? [];
  // A week's average is that of its five sessions.
  const sessions = match.groups?.weeks === undefined ? 1 : 5;
  return found.map((text) => ({ kind, length: sessions * Number(text) })).filter(({ length }) => length >= 2);
}
