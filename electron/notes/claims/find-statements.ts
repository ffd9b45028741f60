import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import type { StretchMark, SubjectMark } from '../marks/mark.ts';
import { subjectFor } from '../sentences/clauses.ts';
import { assume, assumedSymbol, spanIn, spanOver, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import type { Draft } from './find-returns.ts';
import { windowFor } from './window-for.ts';

const unreal =
  /\b(?:if|unless|until|once|when|should|would|could|may|might|clos(?:es?|ing)|break(?:s|ing)?|cross(?:es|ing)|reclaims?|wait for|exit|signals?|trigger|watch)\b[^.;]{0,80}$/i;

/** Trend, volume, relative and level statements of a sentence. */
export function findStatements(
  sentence: Sentence,
  used: Used,
  earlier: SubjectMark | null,
): readonly Draft[] {
  return [
    ...averages(sentence, used, earlier),
    ...volumes(sentence),
    ...relatives(sentence),
    ...levels(sentence, used),
  ];
}

const side =
  /\b(?<side>above|over|below|under|beneath)\b(?: (?:its|their|the|both|all|of|both its|all of its))*,? ?$/i;

function averages(sentence: Sentence, used: Used, earlier: SubjectMark | null): readonly Draft[] {
  const drafts: Draft[] = [];
  let last: { side: 'above' | 'below'; subjects: readonly SubjectMark[] } | null = null;
  for (const mark of sentence.marks) {
    if (mark.kind !== 'average' || used.has(mark)) continue;
    const before = sentence.text.slice(0, mark.start);
    const word = side.exec(before.slice(-40))?.groups?.side;
    if (word === undefined && !(last && /(?:and|,|&) (?:its |the )?$/.test(before))) continue;
    if (unreal.test(before)) continue;
    if (word !== undefined) {
      const own = subjectsFor(sentence, mark.start);
      const subjects = own.length === 0 && earlier ? [earlier] : own;
      last = { side: /above|over/i.test(word) ? 'above' : 'below', subjects };
    }
    used.add(mark);
    for (const subject of last?.subjects ?? []) {
      for (const indicator of mark.averages) {
        drafts.push({
          symbol: subject.subject.symbol,
          measure: { kind: 'average', indicator: { ...indicator } as never, side: last!.side },
          evidence: [
            spanOver(
              sentence,
              subject.end - mark.end < 120 ? [mark, wordPlace(sentence, mark.start)] : [mark],
            ),
          ],
          assumptions: [
            ...assumedSymbol(subject),
            ...(mark.assumed === undefined
              ? []
              : [assume('averages', 'EMA 20, SMA 50, SMA 200', mark.assumed)]),
          ],
        });
      }
    }
  }
  return drafts;
}

/** Where the words `above its` before an average begin. */
function wordPlace(sentence: Sentence, at: number) {
  const found = side.exec(sentence.text.slice(Math.max(0, at - 40), at));
  const start = found ? at - found[0].length : at;
  return { start, end: at };
}

/** One series, or all of them after `both`. */
function subjectsFor(sentence: Sentence, at: number): readonly SubjectMark[] {
  const all = sentence.marks.filter((mark): mark is SubjectMark => mark.kind === 'subject' && mark.end <= at);
  if (/\bboth\b(?! its)[^.;]{0,40}$/i.test(sentence.text.slice(0, at))) return all.slice(-2);
  const subject = subjectFor(sentence, at);
  return subject ? [subject] : [];
}

const rising = 'rising|increasing|growing|higher|heavier|expanding|surging|swelling|strong(?:er)?';
const falling =
  'falling|declining|shrinking|lower|lighter|fading|drying up|contracting|weak(?:er|ening)?|thin(?:ner|ning)?';
const volumeAfter = new RegExp(
  `\\b(?:(?<up>${rising})|(?<down>${falling}))\\b[^.,;]{0,24}\\bvolumes?\\b`,
  'gi',
);
const volumeBefore = new RegExp(
  `\\bvolumes?\\b(?: (?:is|are|has been|have been|was|keeps|kept|continues to be))?(?: (?:(?<up>${rising}|rose|up)|(?<down>${falling}|fell|down)))\\b`,
  'gi',
);

function volumes(sentence: Sentence): readonly Draft[] {
  return [volumeAfter, volumeBefore].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match): Draft[] => {
      const end = match.index + match[0].length;
      const named = sentence.marks.find(
        (mark): mark is SubjectMark =>
          mark.kind === 'subject' && mark.start >= match.index && mark.end <= end,
      );
      const subject = named ?? subjectFor(sentence, match.index);
      if (!subject || unreal.test(sentence.text.slice(0, match.index))) return [];
      const inside = sentence.marks.find(
        (mark) =>
          mark.kind === 'stretch' && mark.window !== null && mark.start >= match.index && mark.end <= end,
      );
      const stretch = inside?.kind === 'stretch' ? inside : windowFor(sentence, match.index, end);
      return [
        {
          symbol: subject.subject.symbol,
          measure: {
            kind: 'volume',
            direction: match.groups?.up === undefined ? 'falling' : 'rising',
            window: stretch?.window ?? { kind: 'open' },
          },
          evidence: [spanIn(sentence, match.index, end)],
          assumptions: [...assumedSymbol(subject), ...openWindow(stretch?.window)],
        },
      ];
    }),
  );
}

const openWindow = (window: StatedWindow | null | undefined) =>
  window ? [] : [assume('window', 'open', 'The note states no window for this statement.')];

const better =
  'outpaced|outperform(?:ed|s|ing)?|beat(?:en|s|ing)?|outdid|outrun|outran|led|lead(?:s|ing)?|topped|tops|ahead of|outpac(?:es|ing)';
const worse = 'underperform(?:ed|s|ing)?|lag(?:ged|s|ging)?|trail(?:ed|s|ing)?|behind';
const against = new RegExp(
  `${P.subject}[^.;${P.subject}${P.figure}]{0,40}(?:${P.figure}[^.;${P.subject}${P.figure}]{0,30})?\\b(?:(?<better>${better})|(?<worse>${worse}))\\b[^.;,${P.subject}${P.figure}]{0,16}${P.subject}`,
  'gi',
);

function relatives(sentence: Sentence): readonly Draft[] {
  const { template } = sentence;
  return [...template.text.matchAll(against)].flatMap((match): Draft[] => {
    const first = template.markAt(match.index);
    const second = template.markAt(match.index + match[0].length - 1);
    if (first?.kind !== 'subject' || second?.kind !== 'subject') return [];
    if (first.subject.kind === 'macro' || second.subject.kind === 'macro') return [];
    if (first.subject.symbol === second.subject.symbol || unreal.test(sentence.text.slice(0, first.start)))
      return [];
    if (/\b(?:could|may|might|would|should|if|can|will)\b/i.test(match[0])) return [];
    const between = sentence.marks.find(
      (mark): mark is StretchMark =>
        mark.kind === 'stretch' &&
        mark.window !== null &&
        mark.tense !== 'ahead' &&
        mark.start >= first.end &&
        mark.end <= second.start,
    );
    const stretch =
      windowFor(sentence, second.end, second.end) ?? windowFor(sentence, first.start, first.start) ?? between;
    return [
      {
        symbol: first.subject.symbol,
        measure: {
          kind: 'relative',
          other: second.subject.symbol,
          direction: match.groups?.better === undefined ? 'worse' : 'better',
          window: stretch?.window ?? { kind: 'open' },
        },
        evidence: [spanOver(sentence, [first, second, ...(stretch ? [stretch] : [])])],
        assumptions: [...assumedSymbol(first), ...assumedSymbol(second), ...openWindow(stretch?.window)],
      },
    ];
  });
}

const supposed =
  /\b(?:buy|sell|short|long|stop|target|entry|enter|add|if|unless|until|once|should|would|could|may|might|break|signals?)\b[^.;]{0,60}$/i;
const levelWords = new RegExp(
  `${P.subject}(?:\\)|[^.;,${P.subject}${P.figure}${P.stretch}${P.average}]{0,24}(?: ?${P.stretch})?)?,? ?(?:which )?\\b(?:at|near|of|is|was|around|stands at|sits at|trades (?:at|near|around))(?: (?:about|around|just|over|under|above|below|a|an|the))* ?${P.figure}`,
  'gi',
);

function levels(sentence: Sentence, used: Used): readonly Draft[] {
  const { template } = sentence;
  return [...template.text.matchAll(levelWords)].flatMap((match): Draft[] => {
    const subject = template.markAt(match.index);
    const figure = template.markAt(match.index + match[0].length - 1);
    if (subject?.kind !== 'subject' || figure?.kind !== 'figure' || used.has(figure) || figure.signed)
      return [];
    if (supposed.test(sentence.text.slice(0, figure.start)) || !fits(subject, figure.figure.unit)) return [];
    used.add(figure);
    const measure: Claim['measure'] = {
      kind: 'level',
      figure: { ...figure.figure, span: spanIn(sentence, figure.start, figure.end) },
    };
    const evidence = [spanOver(sentence, [subject, figure])];
    return [{ symbol: subject.subject.symbol, measure, evidence, assumptions: [...assumedSymbol(subject)] }];
  });
}

function fits({ subject: { kind } }: SubjectMark, unit: string): boolean {
  if (kind === 'yield') return unit === 'fraction';
  if (kind === 'spread') return unit === 'fraction' || unit === 'basisPoints';
  if (kind === 'fund') return unit === 'dollars';
  if (kind === 'macro') return false;
  return kind !== 'flow' && (unit === 'count' || unit === 'points');
}
