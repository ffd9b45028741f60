import { assume, tradable } from '../sentences/finding.ts';
import { findLooseProposals } from './find-loose-proposals.ts';
import { isRefused, leg, type Proposal, type Side, subjectAt } from './proposal.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';

const few = `[^.;${P.subject}]{0,24}?`;
const pairs = [
  new RegExp(
    `\\blong (?:an? |the )?${P.subject}${few}(?:/|,|vs\\.?|versus|against|and|with)\\s*(?:an? |the )?short (?:an? |the )?${P.subject}`,
    'gi',
  ),
  new RegExp(
    `\\bshort (?:an? |the )?${P.subject}${few}(?:/|,|vs\\.?|versus|against|and|with)\\s*(?:an? |the )?long (?:an? |the )?${P.subject}`,
    'gi',
  ),
  new RegExp(
    `${P.subject} ?(?:/|vs\\.?|versus|against) ?${P.subject}(?= (?:[a-z-]+ ){0,2}(?:pair|spread trade)\\b)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:overweight|long|own(?:ing)?) (?:an? |the )?${P.subject} (?:relative to|versus|vs\\.?|against) (?:an? |the )?${P.subject}`,
    'gi',
  ),
];
const structures = new RegExp(
  `(?<before>${P.subject} (?:${P.stretch} )?)?(?<![a-z])(?<what>call spread|put spread|call|put)s?\\b(?:(?: (?:expiring|spreads?|options?|struck|that expire))?[^.;,${P.subject}${P.figure}]{0,30}? ?\\b(?:on|in) (?:the )?(?<after>${P.subject}))?`,
  'gi',
);
const hedges = [
  new RegExp(
    `${P.subject}(?: [a-z-]+){0,3} as (?:an? )?(?:[a-z-]+ ){0,2}(?:hedge|insurance|protection)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bhedg(?:e|ing)(?: [a-z-]+){0,3} (?:with|via|using|through) (?:[a-z-]+ ){0,2}${P.subject}`,
    'gi',
  ),
  new RegExp(`\\bhedge ?: ?${P.subject}`, 'gi'),
];
const verbs =
  '(?<long>(?:stay|go|get|be|remain|turn|went)? ?\\blong|buy(?:ing)?|bought|own(?:ing)?|pick(?:ed|ing)? up|entered|opened|accumulate|add(?: to)?|favou?r|overweight|initiate|prefer|like|hold|use|take)|(?<short>\\bshort(?:ing|ed)?|s(?:ell|old|elling) short|fade|underweight)';
const plain = new RegExp(
  `(?<![a-z'-])(?:${verbs})(?<of>(?: (?!as\\b|short\\b|long\\b)[a-z0-9%'.-]+| ${P.figure}| of| \\(){0,6}?) ?(?<first>${P.subject})`,
  'gi',
);
const labelled = new RegExp(
  `${P.subject} ?(?:[:|]|[\\u2013\\u2014-](?= )) ?(?:(?<hedge>(?:buy |use |own |add )?as (?:an? )?hedge)|(?<long>buy|long|own|add)|(?<short>short|sell short))\\b(?! (?:the )?${P.subject})`,
  'gi',
);
const again =
  /^[-*\u2022 ]*(?:(?<long>(?:go |get |stay )?long|buy|add)|(?<short>(?:go |get |stay )?short|sell short))(?= (?:above|below|at|on|if|when|once|here|into|over|under|it)\b|,)/i;
const next = new RegExp(
  `^(?: ?\\([^()]*\\))?[^.;:${P.subject}]{0,60}?(?:, | and | or |, and | ?/ ?|, or )(?:small |some |a little )?(?<next>${P.subject})(?! (?:is|are|was|were|has|have|falls?|rises?|stays?|remains?|outperforms?|lags?)\\b)`,
  'i',
);
const tells =
  /^(?: ?\([^()]*\))? (?:is|are|was|were|has|had|have|fell|rose|gained|lost|returned|closed|ended|climbed|positions?|flows?|positioning|volume)\b/i;

/** The trades that a sentence proposes: pairs, option structures, hedges, then what is bought or sold outright. */
export function findProposals(sentence: Sentence): readonly Proposal[] {
  const found: Proposal[] = [];
  const isFree = (start: number, end: number) => !found.some((one) => one.start < end && start < one.end);
  for (const proposal of [
    ...pairsOf(sentence),
    ...structuresOf(sentence),
    ...hedgesOf(sentence),
    ...labelledOf(sentence),
    ...plainOf(sentence),
    ...findLooseProposals(sentence),
    ...againOf(sentence),
  ]) {
    if (isFree(proposal.start, proposal.end) && !found.some((one) => isMirrored(one, proposal)))
      found.push(proposal);
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/** The name of a pair before the sentence that says which leg is bought. */
const isMirrored = (one: Proposal, other: Proposal): boolean =>
  one.kind === 'pair' &&
  other.kind === 'pair' &&
  one.legs[0]?.symbol === other.legs[1]?.symbol &&
  one.legs[1]?.symbol === other.legs[0]?.symbol;

function pairsOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return pairs.flatMap((pattern, which) =>
    [...text.matchAll(pattern)].flatMap((match): Proposal[] => {
      const end = match.index + match[0].length;
      const one = subjectAt(sentence, match.index + match[0].indexOf(P.subject));
      const other = subjectAt(sentence, end - 1);
      if (!one || !other || isRefused(text, match.index)) return [];
      const [long, short] = (which === 1 ? [other, one] : [one, other]).map(tradable);
      if (!long || !short || long.symbol === short.symbol) return [];
      const around = text.slice(match.index, end + 60);
      const neutrality = /dollar[- ]neutral|equal dollars?/i.test(around)
        ? { neutrality: 'dollar' as const }
        : /beta[- ]neutral/i.test(around)
          ? { neutrality: 'beta' as const }
          : {};
      const guessed =
        which === 2
          ? [
              assume(
                'side',
                `long ${long.symbol}`,
                'The note does not say which leg is bought; the first is taken.',
              ),
            ]
          : [];
      return [
        {
          kind: 'pair',
          legs: [leg(long.symbol, 'long'), leg(short.symbol, 'short')],
          ...neutrality,
          assumptions: [...long.assumptions, ...short.assumptions, ...guessed],
          start: match.index,
          end,
        },
      ];
    }),
  );
}

function structuresOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return [...text.matchAll(structures)].flatMap((match): Proposal[] => {
    const { before, after, what = '' } = match.groups ?? {};
    if ((before === undefined && after === undefined) || isRefused(text, match.index)) return [];
    const end = match.index + match[0].length;
    const mark = subjectAt(sentence, after === undefined ? match.index : end - 1);
    if (!mark || /^[ /-]ratio|^\/call/i.test(text.slice(end, end + 8))) return [];
    const { symbol, assumptions } = tradable(mark);
    const kind = /call spread/i.test(what) ? 'callSpread' : /put spread/i.test(what) ? 'putSpread' : 'long';
    const instrument = kind === 'long' ? (what.toLowerCase() as 'call' | 'put') : kind;
    return [{ kind, legs: [leg(symbol, 'long', instrument)], assumptions, start: match.index, end }];
  });
}

function hedgesOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return hedges.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Proposal[] => {
      const mark = subjectAt(sentence, match.index + match[0].indexOf(P.subject));
      if (!mark || isRefused(text, match.index)) return [];
      const { symbol, assumptions } = tradable(mark);
      const end = match.index + match[0].length;
      return [{ kind: 'hedge', legs: [leg(symbol, 'long')], assumptions, start: match.index, end }];
    }),
  );
}

function plainOf(sentence: Sentence): readonly Proposal[] {
  const { text } = sentence.template;
  return [...text.matchAll(plain)].flatMap((match): readonly Proposal[] => {
    const end = match.index + match[0].length;
    if (isRefused(text, match.index) || tells.test(text.slice(end, end + 60))) return [];
    const side: Side = match.groups?.short === undefined ? 'long' : 'short';
    const start = match.index + match[0].length - match[0].trimStart().length;
    return listFrom(sentence, start, end, side);
  });
}

/** `IWM: buy if ...`, and `UVXY: buy as hedge when ...`. */
function labelledOf(sentence: Sentence): readonly Proposal[] {
  return [...sentence.template.text.matchAll(labelled)].flatMap((match): Proposal[] => {
    const mark = subjectAt(sentence, match.index);
    if (!mark) return [];
    const { hedge, short } = match.groups ?? {};
    const { symbol, assumptions } = tradable(mark);
    const side: Side = short === undefined ? 'long' : 'short';
    const kind = hedge === undefined ? side : 'hedge';
    const end = match.index + match[0].length;
    return [{ kind, legs: [leg(symbol, side)], assumptions, start: match.index, end }];
  });
}

/** A sentence that goes on about the series named last: `Long above 228, ...`. */
function againOf(sentence: Sentence): readonly Proposal[] {
  const match = again.exec(sentence.template.text);
  if (!match || !sentence.carried) return [];
  const { symbol, assumptions } = tradable(sentence.carried);
  const side: Side = match.groups?.short === undefined ? 'long' : 'short';
  return [{ kind: side, legs: [leg(symbol, side)], assumptions, start: 0, end: match[0].length }];
}

/** The first subject and those that go on with it, as in `favor A for a month and B for two`. */
function listFrom(sentence: Sentence, start: number, end: number, side: Side): readonly Proposal[] {
  const { text } = sentence.template;
  const proposals: Proposal[] = [];
  let from = start;
  let to = end;
  while (proposals.length < 6) {
    const mark = subjectAt(sentence, to - 1);
    if (!mark || ['yield', 'spread', 'volatility', 'putCall'].includes(mark.subject.kind)) break;
    const { symbol, assumptions } = tradable(mark);
    proposals.push({ kind: side, legs: [leg(symbol, side)], assumptions, start: from, end: to });
    const more = next.exec(text.slice(to));
    if (
      !more ||
      /\b(?:if|once|when|unless|stop|target|short|long|versus|vs|against|as|while|than)\b/i.test(more[0])
    )
      break;
    from = to + more[0].length - 1;
    to += more[0].length;
  }
  return proposals;
}
