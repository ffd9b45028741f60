import type { ConditionUnit } from '#shared/domain/condition.ts';

/** What of a series is read: a field of its bars, or the kind of an indicator of them. */
export interface DraftRead {
  readonly symbol: string;
  /** Such as `close`, `sma`, `obv`. */
  readonly of: string;
  /** Of an indicator that has one; null while the field is empty. */
  readonly length: number | null;
}

/** One comparison as it is being built. Numbers are as they are typed, in percent where the unit says so; null is an empty field. */
export interface DraftLeaf {
  readonly kind: 'leaf';
  readonly key: number;
  readonly negated: boolean;
  readonly series: DraftRead;
  readonly measure: 'change' | 'level' | 'gap' | 'zScore' | 'slope';
  readonly base: 'sessionsAgo' | 'highest' | 'lowest' | 'date';
  readonly date: string;
  readonly sessions: number | null;
  readonly over: DraftRead;
  readonly unit: Exclude<ConditionUnit, 'fraction'>;
  readonly test: 'atLeast' | 'atMost' | 'above' | 'below';
  readonly threshold: number | null;
  readonly band: number | null;
  readonly within: number | null;
  /** How many closes in a row it has to hold at, and which closes count. */
  readonly forSessions: number | null;
  readonly closes: 'daily' | 'weekly' | 'monthly';
  readonly maximumAge: number | null;
}

/** Comparisons and groups that hold together, or of which one is enough. */
export interface DraftGroup {
  readonly kind: 'group';
  readonly key: number;
  readonly negated: boolean;
  readonly join: 'all' | 'any';
  readonly of: readonly DraftPart[];
}
export type DraftPart = DraftLeaf | DraftGroup;

/** The comparison that a new trigger starts with. */
export const firstLeaf = (key: number, symbol: string): DraftLeaf => ({
  kind: 'leaf',
  key,
  negated: false,
  series: { symbol, of: 'close', length: null },
  measure: 'change',
  base: 'highest',
  date: '',
  sessions: 20,
  over: { symbol, of: 'sma', length: 50 },
  unit: 'percent',
  test: 'atMost',
  threshold: -3,
  band: null,
  within: null,
  forSessions: null,
  closes: 'daily',
  maximumAge: null,
});

/** Another series is read; an average of the one before becomes its own. */
export const withSeries = (leaf: DraftLeaf, series: DraftRead): DraftLeaf => ({
  ...leaf,
  series,
  over: leaf.over.symbol === leaf.series.symbol ? { ...leaf.over, symbol: series.symbol } : leaf.over,
});

/** The keys of a draft, which name its parts; a new part takes one more than the highest. */
export const highestKey = (part: DraftPart): number =>
  part.kind === 'leaf' ? part.key : Math.max(part.key, ...part.of.map(highestKey));

/** The part with this key as `change` makes it, or gone where that gives null; a group that is left empty goes too. */
export function changePart(
  part: DraftPart,
  key: number,
  change: (part: DraftPart) => DraftPart | null,
): DraftPart | null {
  if (part.key === key) return change(part);
  if (part.kind === 'leaf') return part;
  const of = part.of.flatMap((one) => changePart(one, key, change) ?? []);
  return of.length === 0 ? null : { ...part, of };
}
