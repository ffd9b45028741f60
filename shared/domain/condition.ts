import { z } from 'zod';
import { businessDateSchema, indicatorSchema, symbolSchema } from '../ipc/schemas.ts';

/** A column to read: a field of a series' bars, or an indicator of them. Levels are split-adjusted. */
export const seriesReferenceSchema = z.strictObject({
  symbol: symbolSchema,
  field: z.enum(['open', 'high', 'low', 'close', 'volume']).optional(),
  indicator: indicatorSchema.optional(),
});
export type SeriesReference = z.infer<typeof seriesReferenceSchema>;

/**
 * The unit that a measure and its threshold are stated in. `fraction` and `percent` of a change are relative to its base;
 * `basisPoints` and `price` are differences: hundredths of a percentage point of a series in percent, and the series' own unit.
 */
export const conditionUnits = ['fraction', 'percent', 'basisPoints', 'price'] as const;
export type ConditionUnit = (typeof conditionUnits)[number];

const sessions = z.int().min(1).max(2520);
const window = z.int().min(2).max(2520);

/** Where a change is counted from. Sessions are the series' own. */
export const changeBaseSchema = z.discriminatedUnion('kind', [
  /** The last value on or before a date. */
  z.strictObject({ kind: z.literal('date'), date: businessDateSchema }),
  z.strictObject({ kind: z.literal('sessionsAgo'), sessions }),
  /** The highest or lowest value of the last sessions, the present one among them. */
  z.strictObject({ kind: z.literal('highest'), sessions: window }),
  z.strictObject({ kind: z.literal('lowest'), sessions: window }),
]);
export type ChangeBase = z.infer<typeof changeBaseSchema>;

const unit = z.enum(conditionUnits);
const series = seriesReferenceSchema;

/** What is compared with a threshold. */
export const measureOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), series, from: changeBaseSchema, unit }),
  z.strictObject({ kind: z.literal('level'), series, unit: z.enum(['price', 'basisPoints']) }),
  /** The series over another one less one, as a fraction: negative below it. */
  z.strictObject({ kind: z.literal('gap'), series, over: series }),
  z.strictObject({ kind: z.literal('zScore'), series, sessions: window }),
  /** Least-squares slope a session over the last sessions; in fraction and percent, of the logarithm. */
  z.strictObject({ kind: z.literal('slope'), series, sessions: window, unit }),
]);
export type MeasureOf = z.infer<typeof measureOfSchema>;

const common = {
  /** How far back beyond the threshold the value must be before the condition can fire again, in the measure's unit. */
  band: z.number().min(0).finite().optional(),
  /** Sessions after which the last value of a series no longer counts; default a trading week. */
  maximumAgeSessions: z.int().min(0).max(260).optional(),
};
const finite = z.number().finite();

/** The most closes in a row that a comparison can wait for. */
export const mostClosesInRow = 260;

export const conditionLeafSchema = z.discriminatedUnion('kind', [
  /** True while the measure is at or beyond the threshold, and has been at each of the last closes that it asks for. */
  z.strictObject({
    kind: z.literal('compare'),
    measure: measureOfSchema,
    is: z.enum(['atLeast', 'atMost']),
    threshold: finite,
    /** How many closes in a row it has to hold at; one when left out. A close that is not known is none of them. */
    forSessions: z.int().min(1).max(mostClosesInRow).optional(),
    /** Only the close of a week's or a month's last session counts, and `forSessions` counts those; each session's when left out. */
    closes: z.enum(['weekly', 'monthly']).optional(),
    ...common,
  }),
  /** True for so many sessions from the one on which the measure came from the other side of the threshold. */
  z.strictObject({
    kind: z.literal('cross'),
    measure: measureOfSchema,
    direction: z.enum(['above', 'below']),
    threshold: finite,
    withinSessions: sessions.optional(),
    ...common,
  }),
]);
export type ConditionLeaf = z.infer<typeof conditionLeafSchema>;

export type Condition =
  | ConditionLeaf
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

const mostParts = 32;

/** A condition over one or more series: data only, so that a note, a playbook and a backtest can hold it. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() => {
  const parts = z.array(conditionSchema).min(1).max(mostParts).readonly();
  return z.union([
    conditionLeafSchema,
    z.strictObject({ kind: z.literal('all'), of: parts }),
    z.strictObject({ kind: z.literal('any'), of: parts }),
    z.strictObject({ kind: z.literal('not'), of: conditionSchema }),
  ]);
});

/** The comparisons of a condition, left to right: the order of every answer about them. */
export function leavesOf(condition: Condition): readonly ConditionLeaf[] {
  if (condition.kind === 'not') return leavesOf(condition.of);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(leavesOf);
  return [condition];
}

/** The symbols that a condition reads, each once. */
export const symbolsOf = (condition: Condition): readonly string[] => [
  ...new Set(
    leavesOf(condition)
      .flatMap(seriesOfLeaf)
      .map(({ symbol }) => symbol),
  ),
];

/** The series that a comparison reads. */
export function seriesOfLeaf({ measure }: ConditionLeaf): readonly SeriesReference[] {
  return measure.kind === 'gap' ? [measure.series, measure.over] : [measure.series];
}

/** How many closes in a row a comparison has to hold at; one for a crossing, which happens at one. */
export const closesInRow = (leaf: ConditionLeaf): number =>
  leaf.kind === 'compare' ? (leaf.forSessions ?? 1) : 1;

/** The closes that a comparison looks at. */
export const closesOf = (leaf: ConditionLeaf): 'daily' | 'weekly' | 'monthly' =>
  (leaf.kind === 'compare' ? leaf.closes : undefined) ?? 'daily';
