import type { SubjectMark } from '../marks/mark.ts';
import { assume, tradable } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import { isRefused, leg, type Proposal, type Side, subjectAt } from './proposal.ts';

/** Trades that are said in the words of a talk: what is sold to be bought back, `I'd be a buyer`, a fund with a time to hold it. */
export const findLooseProposals = (sentence: Sentence): readonly Proposal[] => [
  ...soldOf(sentence),
  ...willingOf(sentence),
  ...heldOf(sentence),
];

function proposed(mark: SubjectMark, side: Side, start: number, end: number): Proposal {
  const { symbol, assumptions } = tradable(mark);
  return { kind: side, legs: [leg(symbol, side)], assumptions, start, end };
}

const sold = new RegExp(
  `(?<![a-z'-])(?:sell|selling|sold) (?:the |some )?(?<first>${P.subject})(?=[^.;]{0,80}\\b(?:cover|stop|target|buy back)\\b)`,
  'gi',
);

/** `Sell A, cover 6% lower`: what is to be bought back is sold short, and not a holding. */
function soldOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return [...text.matchAll(sold)].flatMap((match): Proposal[] => {
    const end = match.index + match[0].length;
    const mark = subjectAt(sentence, end - 1);
    return mark && !isRefused(text, match.index) ? [proposed(mark, 'short', match.index, end)] : [];
  });
}

const willing =
  /\b(?:I|we)(?:'d|'m|'re|'ll| would| am| are| will)?(?: be| become| remain| stay)? (?:an? |happy |again |still )*(?:(?<long>buyers?)|(?<short>sellers?))\b(?! of)/gi;

/** `I'd be a buyer on any dip`: of the series that is named, or was named last. */
function willingOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return [...text.matchAll(willing)].flatMap((match): Proposal[] => {
    const end = match.index + match[0].length;
    const named = sentence.marks.findLast(
      (mark): mark is SubjectMark =>
        mark.kind === 'subject' && isTraded(mark) && sentence.template.placeOf(mark) < match.index,
    );
    const mark = named ?? sentence.carried;
    if (!mark) return [];
    return [proposed(mark, match.groups?.short === undefined ? 'long' : 'short', match.index, end)];
  });
}

const isTraded = ({ subject: { kind } }: SubjectMark): boolean => kind === 'fund' || kind === 'index';

const held = new RegExp(`^(?:[-*\u2022 ]|[A-Z]: )*(?<first>${P.subject}) for ${P.stretch}`);

/** `TNA for two weeks at most`: a fund with a time to hold it, and no verb. */
function heldOf(sentence: Sentence): readonly Proposal[] {
  const match = held.exec(sentence.template.text);
  if (!match) return [];
  const start = match[0].indexOf(P.subject);
  const stretch = sentence.template.markAt(match[0].length - 1);
  const mark = sentence.template.markAt(start);
  if (mark?.kind !== 'subject' || mark.subject.kind !== 'fund') return [];
  if (stretch?.kind !== 'stretch' || stretch.tense === 'past') return [];
  const guess = assume(
    'side',
    'long',
    'The note gives a time to hold it without plainly saying buy or sell.',
  );
  const { assumptions, ...idea } = proposed(mark, 'long', start, start + 1);
  return [{ ...idea, assumptions: [...assumptions, guess] }];
}
