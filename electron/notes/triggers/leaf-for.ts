import type { AverageMark, FigureMark, StretchMark, SubjectMark } from '../marks/mark.ts';
import { assume, assumedSymbol } from '../sentences/finding.ts';
import type { Leaf } from './leaf.ts';
import { withBand } from './with-band.ts';

/** Where a move is counted from when the note does not say; a trading month of the exchange. */
const defaultSessions = 20;
const leastBareBasisPoints = 20;
const scoreSessions = 60;
const scoreThreshold = 2;

const sized = ({ figure }: FigureMark): number => Math.abs(figure.value);
const percentText = (value: number): string => `${Number((100 * value).toPrecision(6))}%`;

/** A series that falls or rises by a figure: from a high or a low, from sessions ago, or in points of a rate. */
export function moveLeaf(
  subject: SubjectMark,
  figure: FigureMark,
  direction: 1 | -1,
  from: { readonly peak: boolean; readonly stretch: StretchMark | null },
): Leaf | null {
  const { kind, symbol } = subject.subject;
  const isRate = kind === 'yield' || kind === 'spread';
  // Half a point of a yield is fifty basis points.
  const inPoints = isRate && figure.figure.unit === 'points';
  const unit = inPoints ? 'basisPoints' : figure.figure.unit;
  const size = inPoints ? Number((100 * sized(figure)).toPrecision(12)) : sized(figure);
  if (
    kind === 'flow' ||
    kind === 'macro' ||
    (unit !== 'fraction' && unit !== 'basisPoints' && unit !== 'points')
  )
    return null;
  if (unit === 'basisPoints' && !isRate) return null;
  const stated = from.stretch ? sessionsOf(from.stretch) : null;
  const sessions = Math.max(2, stated ?? defaultSessions);
  const isExtreme = from.peak || (stated === null && !isRate);
  const base = isExtreme
    ? { kind: direction < 0 ? ('highest' as const) : ('lowest' as const), sessions }
    : { kind: 'sessionsAgo' as const, sessions: stated ?? defaultSessions };
  const value = size * direction;
  const conditionUnit = unit === 'fraction' ? 'fraction' : unit === 'basisPoints' ? 'basisPoints' : 'price';
  const baseText = isExtreme
    ? `the ${sessions}-session ${direction < 0 ? 'high' : 'low'}`
    : `${stated ?? defaultSessions} sessions ago`;
  const sizeText = unit === 'fraction' ? percentText(size) : `${size} ${unit === 'points' ? 'points' : 'bp'}`;
  return withBand({
    leaf: {
      kind: 'compare',
      measure: { kind: 'change', series: { symbol }, from: base, unit: conditionUnit },
      is: direction < 0 ? 'atMost' : 'atLeast',
      threshold: value,
    },
    name: `${symbol} ${direction < 0 ? 'falls' : 'rises'} ${sizeText} from ${baseText}`,
    assumptions: [
      ...assumedSymbol(subject),
      ...(stated === null
        ? [assume('window', `from ${baseText}`, 'The note does not say since when the move is counted.')]
        : []),
    ],
  });
}

/** A series above or below a level; a range is none. */
export function levelLeaf(subject: SubjectMark, figure: FigureMark, side: 1 | -1): Leaf | null {
  const { symbol, kind } = subject.subject;
  const { unit } = figure.figure;
  const isRate = kind === 'yield' || kind === 'spread';
  const isPercent = unit === 'fraction';
  if (figure.figure.to !== undefined) return null;
  if (kind === 'flow' || (kind === 'macro' && !(symbol === 'UNRATE' && isPercent))) return null;
  if (!isRate && kind !== 'macro' && (isPercent || unit === 'basisPoints')) return null;
  // The price of gold is no price of the fund that stands for it.
  if (kind === 'fund' && subject.subject.standsFor !== undefined) return null;
  const threshold = isPercent ? Number((100 * figure.figure.value).toPrecision(12)) : figure.figure.value;
  // `Spreads through 400`: no rate or spread is 20 %.
  const isBareBasisPoints = isRate && unit === 'count' && threshold >= leastBareBasisPoints;
  const inBasisPoints = unit === 'basisPoints' || isBareBasisPoints;
  const level = inBasisPoints ? ('basisPoints' as const) : ('price' as const);
  const shown = isPercent ? `${threshold}%` : inBasisPoints ? `${threshold} bp` : `${threshold}`;
  return withBand({
    leaf: {
      kind: 'compare',
      measure: { kind: 'level', series: { symbol }, unit: level },
      is: side > 0 ? 'atLeast' : 'atMost',
      threshold,
    },
    name: `${symbol} ${side > 0 ? 'above' : 'below'} ${shown}`,
    assumptions: [
      ...assumedSymbol(subject),
      ...(isBareBasisPoints
        ? [
            assume(
              'threshold',
              shown,
              'The note gives no unit; so large a figure of a rate is in basis points.',
            ),
          ]
        : []),
    ],
  });
}

/** A series above or below one of its averages. */
export function averageLeaf(subject: SubjectMark, average: AverageMark, side: 1 | -1): Leaf | null {
  const { symbol } = subject.subject;
  const [indicator] = average.averages;
  if (!indicator) return null;
  const label = `${'length' in indicator ? indicator.length : ''}-session ${indicator.kind.toUpperCase()}`;
  return withBand({
    leaf: {
      kind: 'compare',
      measure: { kind: 'gap', series: { symbol }, over: { symbol, indicator: { ...indicator } as never } },
      is: side > 0 ? 'atLeast' : 'atMost',
      threshold: 0,
    },
    name: `${symbol} ${side > 0 ? 'above' : 'below'} its ${label}`,
    assumptions: [
      ...assumedSymbol(subject),
      ...(average.averages.length > 1
        ? [assume('average', label, 'The note names several averages; the first is taken.')]
        : []),
    ],
  });
}

/** A series at a new high or low of its last sessions, and so beyond the former one. */
export function extremeLeaf(
  subject: SubjectMark,
  stretch: StretchMark,
  extreme: 'high' | 'low',
  side: 1 | -1,
): Leaf | null {
  const { symbol, kind } = subject.subject;
  const sessions = sessionsOf(stretch);
  if (kind === 'flow' || kind === 'macro' || sessions === null || sessions < 2 || sessions > 2520)
    return null;
  if ((extreme === 'high') !== side > 0) return null;
  return withBand({
    leaf: {
      kind: 'compare',
      measure: {
        kind: 'change',
        series: { symbol },
        from: { kind: extreme === 'high' ? 'highest' : 'lowest', sessions },
        unit: 'fraction',
      },
      is: side > 0 ? 'atLeast' : 'atMost',
      threshold: 0,
    },
    name: `${symbol} at its ${sessions}-session ${extreme}`,
    assumptions: assumedSymbol(subject),
  });
}

/** A signal that the note names without a threshold: unusual against its own last sessions. */
export function scoreLeaf(subject: SubjectMark): Leaf | null {
  const { symbol, kind } = subject.subject;
  if (kind !== 'flow' && kind !== 'putCall') return null;
  const side = kind === 'flow' ? -1 : 1;
  const threshold = side * scoreThreshold;
  const what = kind === 'flow' ? 'outflows' : 'a high ratio';
  return withBand({
    leaf: {
      kind: 'compare',
      measure: { kind: 'zScore', series: { symbol }, sessions: scoreSessions },
      is: side > 0 ? 'atLeast' : 'atMost',
      threshold,
    },
    name: `${symbol} ${side > 0 ? 'unusually high' : 'unusually low'}`,
    assumptions: [
      ...assumedSymbol(subject),
      assume('direction', what, `The note does not say which way counts; ${what} are taken as the warning.`),
      assume(
        'threshold',
        `z-score ${threshold} of ${scoreSessions} sessions`,
        'The note gives no threshold; two standard deviations of a quarter are taken.',
      ),
    ],
  });
}

/** Sessions that a stretch covers: its window's, its longer end's where it is a range. */
function sessionsOf({ window, length }: StretchMark): number | null {
  // The 52-week high is that of a year of sessions.
  if (length?.unit === 'weeks' && length.to === 52) return 252;
  if (window?.kind === 'sessions') return window.count;
  if (window?.kind === 'months') return Math.min(2520, 21 * window.count);
  if (!length) return null;
  const perUnit = { sessions: 1, days: 1, weeks: 5, months: 21, quarters: 63, years: 252 } as const;
  return Math.max(1, Math.round(length.to * perUnit[length.unit]));
}
