import type { Condition, ConditionLeaf, MeasureOf, SeriesReference } from '../domain/condition.ts';
import { indicatorName } from '../domain/indicator-specification.ts';
import { describeCloses } from './describe-closes.ts';
import { formatThreshold } from './format-condition-value.ts';
import { formatDate } from './format-day.ts';

/** What a symbol is called in a sentence. */
export type NameSymbol = (symbol: string) => string;

const familiar: Readonly<Record<string, string>> = {
  SPX: 'S&P 500',
  RUT: 'Russell 2000',
  DGS10: '10-year yield',
  DGS2: '2-year yield',
  BAMLH0A0HYM2: 'high-yield spread',
  VIXCLS: 'VIX',
  CPCE: 'equity put/call ratio',
};

/** The name that a desk says; a fund is called by its symbol. */
export const familiarName: NameSymbol = (symbol) =>
  familiar[symbol] ?? (symbol.endsWith('.FLOW') ? `net flow into ${symbol.slice(0, -5)}` : symbol);

/** A series as a sentence names it: `S&P 500`, `low of IWM`, `RSI 14 of IWM`. */
export function describeSeries({ symbol, field, indicator }: SeriesReference, nameOf = familiarName): string {
  const name = nameOf(symbol);
  if (indicator) return `${indicatorName(indicator)} of ${name}`;
  return field === undefined || field === 'close' ? name : `${field} of ${name}`;
}

const days = (sessions: number): string => (sessions === 1 ? '1 session' : `${sessions} sessions`);

/** What is compared, without its threshold: `change of S&P 500 from its 20-session high`. */
export function describeMeasure(measure: MeasureOf, nameOf = familiarName): string {
  const name = describeSeries(measure.series, nameOf);
  switch (measure.kind) {
    case 'level':
      return name;
    case 'gap':
      return `distance of ${name} from ${otherSide(measure, nameOf)}`;
    case 'zScore':
      return `${measure.sessions}-session z-score of ${name}`;
    case 'slope':
      return `${measure.sessions}-session slope of ${name}`;
    case 'change':
      return `change of ${name} ${counted(measure)}`;
  }
}

function otherSide({ series, over }: Extract<MeasureOf, { kind: 'gap' }>, nameOf: NameSymbol): string {
  if (over.symbol === series.symbol && over.indicator) return `its ${indicatorName(over.indicator)}`;
  return describeSeries(over, nameOf);
}

function counted({ from }: Extract<MeasureOf, { kind: 'change' }>): string {
  if (from.kind === 'date') return `since ${formatDate(from.date)}`;
  if (from.kind === 'sessionsAgo') return `over ${days(from.sessions)}`;
  return `from its ${from.sessions}-session ${from.kind === 'highest' ? 'high' : 'low'}`;
}

const perSession = (measure: MeasureOf): string => (measure.kind === 'slope' ? ' a session' : '');

/** `is up 3 % or more over 20 sessions`, for the comparisons that a desk says in fewer words than their arithmetic. */
function idiom(leaf: ConditionLeaf, nameOf: NameSymbol): string | null {
  const { measure, threshold } = leaf;
  if (leaf.kind === 'cross') {
    if (measure.kind !== 'gap' || threshold !== 0) return null;
    return `crosses ${leaf.direction} ${otherSide(measure, nameOf)}`;
  }
  const size = formatThreshold(measure, Math.abs(threshold));
  const least = leaf.is === 'atLeast';
  if (measure.kind === 'gap') {
    const side = otherSide(measure, nameOf);
    if (threshold === 0) return `is at or ${least ? 'above' : 'below'} ${side}`;
    if (threshold > 0 === least) return `is ${size} or more ${least ? 'above' : 'below'} ${side}`;
    return `is ${least ? 'no more' : 'less'} than ${size} ${least ? 'below' : 'above'} ${side}`;
  }
  if (measure.kind !== 'change') return null;
  const { from } = measure;
  if (from.kind === 'highest' || from.kind === 'lowest') {
    const high = from.kind === 'highest';
    const end = counted(measure);
    if (threshold === 0) return null;
    if (high && !least && threshold < 0) return `falls ${size} or more ${end}`;
    if (!high && least && threshold > 0) return `rises ${size} or more ${end}`;
    if (high && least && threshold < 0) return `is within ${size} of ${end.slice(5)}`;
    return !high && !least && threshold > 0 ? `is within ${size} of ${end.slice(5)}` : null;
  }
  if (threshold > 0 && least) return `rises ${size} or more ${counted(measure)}`;
  return threshold < 0 && !least ? `falls ${size} or more ${counted(measure)}` : null;
}

/** One comparison in words: `S&P 500 falls 3 % or more from its 20-session high`. */
export function describeLeaf(leaf: ConditionLeaf, nameOf = familiarName): string {
  const { measure, threshold } = leaf;
  const short = idiom(leaf, nameOf);
  const closes = describeCloses(leaf);
  const held =
    leaf.kind === 'cross' && (leaf.withinSessions ?? 1) > 1
      ? ` within the last ${days(leaf.withinSessions as number)}`
      : closes === null
        ? ''
        : ` ${closes}`;
  if (short !== null) return `${describeSeries(measure.series, nameOf)} ${short}${held}`;
  const level = `${formatThreshold(measure, threshold)}${perSession(measure)}`;
  const what = describeMeasure(measure, nameOf);
  if (leaf.kind === 'cross') return `${what} crosses ${leaf.direction} ${level}${held}`;
  return `${what} is ${level} or ${leaf.is === 'atLeast' ? 'higher' : 'lower'}${held}`;
}

/** What a comparison must give back before it can fire again: `re-arms 0.5 % back`; null without a band. */
export function describeBand({ band, measure }: ConditionLeaf): string | null {
  return band === undefined || band === 0 ? null : `re-arms ${formatThreshold(measure, band)} back`;
}

function describePart(part: Condition, nameOf: NameSymbol, inside: boolean): string {
  if (part.kind === 'not') return `not (${describePart(part.of, nameOf, false)})`;
  if (part.kind !== 'all' && part.kind !== 'any') return describeLeaf(part, nameOf);
  const only = part.of[0];
  if (part.of.length === 1 && only) return describePart(only, nameOf, inside);
  const words = part.of.map((one) => describePart(one, nameOf, true));
  const joined = words.join(part.kind === 'all' ? ' and ' : ' or ');
  return inside ? `(${joined})` : joined;
}

/**
 * A condition as a person says it, the only reading of it in Stopline: `S&P 500 falls 3 % or more from its 20-session high or
 * (…)`. Groups inside groups stand in parentheses.
 */
export function describeCondition(condition: Condition, nameOf = familiarName): string {
  const text = describePart(condition, nameOf, false);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
