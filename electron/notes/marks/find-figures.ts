import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { numberOf, numberWord } from '../lexicon/number-words.ts';
import type { Cover } from './create-cover.ts';
import type { FigureMark } from './mark.ts';

type Unit = StatedFigure['unit'];

const units: readonly (readonly [pattern: RegExp, unit: Unit, scale: number])[] = [
  [/^(?:%|percent|per cent|pct)$/i, 'fraction', 0.01],
  [/^(?:percentage points?|ppts?|pp)$/i, 'points', 1],
  [/^(?:bps?|basis points?)$/i, 'basisPoints', 1],
  [/^(?:points?|pts?|handles?)$/i, 'points', 1],
  [/^(?:x|times)$/i, 'multiple', 1],
  [/^(?:sigmas?|standard deviations?|std devs?)$/i, 'ratio', 1],
];
const unit =
  '(?:%|percentage points?|percent\\b|per cent\\b|pct\\b|ppts?\\b|pp\\b|bps?\\b|basis points?\\b|points?\\b|pts?\\b|handles?\\b|x\\b|times\\b|sigmas?\\b|standard deviations?\\b|std devs?\\b)';
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,9})(?:\\.\\d{1,6})?|\\.\\d{1,6}';
const amount = `(?:${digits}|\\b(?:${numberWord})\\b)`;
const scaleOf: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const scale = '(?:thousand|million|billion|mln|mn|mm|bn|[kmb])\\b';

const lead =
  '(?<lead>(?:[~><\\u2248\\u2265\\u2264\\u00b1]=? ?){0,2}(?:[+\\u2013-]|plus |minus )?(?:[~\\u2248] ?)?)';
const boundary = '(?<![\\w.,/$])';

/** One number, or two that make a range; `and` joins a range only after `between`. */
const range = new RegExp(
  `${boundary}${lead}(?<dollar>\\$ ?)?(?<first>${amount})(?: ?(?<firstUnit>${unit}))?(?: ?[\\u2013-] ?| to |(?<slash> ?/ ?)|(?<=\\bbetween [^.;]{1,16}) and )` +
    `(?<secondSign>[+-]|minus |plus )?(?:\\$ ?)?(?<second>${amount})(?: ?(?<unit>${unit})| ?(?<scale>${scale}))?(?![\\w])`,
  'gi',
);
const single = new RegExp(
  `${boundary}${lead}(?<dollar>\\$ ?)?(?<first>${amount})(?: ?(?<unit>${unit})|-(?<hyphenUnit>percent|bp|bps|basis point|point)\\b| ?(?<scale>${scale}))?(?!\\w)`,
  'gi',
);

const hedgesBefore: readonly (readonly [pattern: RegExp, hedge: StatedFigure['hedge']])[] = [
  [
    /\b(?:just|slightly|a (?:little|touch|shade|hair|bit)) (?:under|below|shy of|less than|short of)(?: the)? $/i,
    'justUnder',
  ],
  [/\b(?:just|slightly|a (?:little|touch|shade|hair|bit)) (?:over|above|more than)(?: the)? $/i, 'justOver'],
  [/\b(?:nearly|almost|close to|not quite) $/i, 'justUnder'],
  [/\b(?:about|around|roughly|some|circa|ca\.|c\.) (?:a )?$/i, 'about'],
  [/\b(?:approximately|approx\.?|an estimated|estimated) (?:a )?$/i, 'approximately'],
  [
    /\b(?:more than|over|above|at least|greater than|in excess of|exceeds?|exceeding|upwards of|north of|beyond|past) (?:a |an )?$/i,
    'over',
  ],
  [
    /\b(?:less than|under|below|at most|up to|as much as|no more than|south of|within) (?:a |an )?$/i,
    'under',
  ],
];

// More of them in one sentence are a table without lines.
const mostFigures = 80;

/**
 * The numbers of a sentence that have a unit, and the bare ones; a range is one mark.
 * @param cover places that belong to a name, an average or a stretch of time, where digits are no figure; takes the figures' too
 */
export function findFigures(sentence: string, cover: Cover): readonly FigureMark[] {
  const marks: FigureMark[] = [];
  for (const pattern of [range, single]) {
    for (const match of sentence.matchAll(pattern)) {
      if (marks.length >= mostFigures) break;
      const mark = figureOf(sentence, match);
      if (!mark || !cover.isFree(mark)) continue;
      cover.take(mark);
      marks.push(mark);
    }
  }
  return marks.toSorted((left, right) => left.start - right.start);
}

function figureOf(sentence: string, match: RegExpMatchArray): FigureMark | null {
  const groups = match.groups as Readonly<Record<string, string | undefined>>;
  const { first = '', second, lead: leading = '', dollar } = groups;
  const unitText = groups.unit ?? groups.hyphenUnit ?? groups.firstUnit;
  if (/^[a-z]/i.test(first) && unitText === undefined) return null;
  // 230/245 are strikes and 50/200 lengths; only figures with a unit make a range across a slash.
  if (groups.slash !== undefined && unitText === undefined) return null;
  // `fell 3% to 5,800` says where it went, not a range.
  if (second !== undefined && groups.firstUnit !== undefined && groups.unit === undefined) return null;
  const start = (match.index ?? 0) + leading.length - leading.trimStart().length;
  const end = (match.index ?? 0) + match[0].length;
  const [unitKind, factor] = unitOf(unitText, dollar !== undefined);
  const size = factor * (scaleOf[(groups.scale ?? '').toLowerCase()] ?? 1);
  const isMinus = (text: string) => /[-\u2013]|minus/i.test(text);
  const value = (isMinus(leading) ? -size : size) * numberOf(first);
  const isSecondMinus = groups.secondSign === undefined ? isMinus(leading) : isMinus(groups.secondSign);
  const to = second === undefined ? undefined : (isSecondMinus ? -size : size) * numberOf(second);
  if (!Number.isFinite(value) || (to !== undefined && !Number.isFinite(to))) return null;
  return {
    kind: 'figure',
    start,
    end,
    signed: /[+\u2013-]|plus|minus/i.test(leading),
    bare: unitText === undefined && dollar === undefined,
    figure: {
      value: tidy(value),
      ...(to === undefined ? {} : { to: tidy(to) }),
      unit: unitKind,
      hedge: hedgeOf(sentence, start, leading),
      decimals: (/\.(\d+)/.exec(first)?.[1] ?? '').length,
      span: { start, end },
    },
  };
}

/** Fractions made of percent without the dust of the division: 12.45 % is 0.1245. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function unitOf(text: string | undefined, dollars: boolean): readonly [Unit, number] {
  if (dollars) return ['dollars', 1];
  const found = text === undefined ? undefined : units.find(([is]) => is.test(text));
  return found ? [found[1], found[2]] : ['count', 1];
}

function hedgeOf(sentence: string, start: number, leading: string): StatedFigure['hedge'] {
  if (/[>\u2265]/.test(leading)) return 'over';
  if (/[<\u2264]/.test(leading)) return 'under';
  if (/[~\u2248]/.test(leading)) return 'approximately';
  const words = sentence.slice(Math.max(0, start - 24), start);
  if (!/[a-z.] $/i.test(words)) return 'exact';
  return hedgesBefore.find(([is]) => is.test(words))?.[1] ?? 'exact';
}
