import { z } from 'zod';
import { comparisonMeasures, comparisonRanges, fewestCompared, mostCompared } from '../domain/comparison.ts';
import { measureSchema } from '../domain/measure.ts';
import { jobIdSchema } from './import-schemas.ts';
import {
  asOfSchema,
  basisSchema,
  businessDateSchema,
  dayColumnSchema,
  floatColumnSchema,
  provenanceSchema,
  symbolSchema,
} from './schemas.ts';
import { windowSchema } from './window-schema.ts';

export const comparisonRequestSchema = z
  .strictObject({
    jobId: jobIdSchema,
    symbols: z.array(symbolSchema).min(fewestCompared).max(mostCompared),
    /** The one of the symbols that the others are held against. */
    base: symbolSchema,
    windows: z.array(windowSchema).max(12),
    custom: z.strictObject({ from: businessDateSchema, to: businessDateSchema }).nullable(),
    range: z.enum(comparisonRanges),
    /** Of the panes and of the risk figures; the windows give both. */
    basis: z.enum(['split', 'total']),
    measures: z.array(z.enum(comparisonMeasures)).max(comparisonMeasures.length),
    rollingSessions: z.int().min(3).max(1000),
    asOf: asOfSchema,
  })
  .refine(({ symbols }) => new Set(symbols).size === symbols.length, {
    message: 'A symbol is compared with others, not with itself.',
    path: ['symbols'],
  })
  .refine(({ symbols, base }) => symbols.includes(base), {
    message: 'The base is one of the symbols.',
    path: ['base'],
  })
  .refine(({ custom }) => custom === null || custom.from <= custom.to, {
    message: 'The window ends before it starts.',
    path: ['custom'],
  })
  .refine(({ range, custom }) => range !== 'DATES' || custom !== null, {
    message: 'The range of two dates needs both of them.',
    path: ['range'],
  });
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;

const unknown = z.object({ value: z.null(), reason: z.string() });

/** A change between two dates on one basis, with everything that is needed to check it. */
const comparedChange = z.object({
  from: businessDateSchema,
  to: businessDateSchema,
  fromClose: z.number(),
  toClose: z.number(),
  /** A fraction for a price; for a macro series the difference in its own unit, never a return. */
  change: z.number(),
  /** By calendar time, for windows of more than a year. */
  annualised: measureSchema,
  /** Deepest fall inside the window; null for a macro series. */
  drawdown: z
    .object({ fraction: z.number(), peak: businessDateSchema, trough: businessDateSchema })
    .nullable(),
  /** (1 + r) / (1 + r of the base) - 1. */
  relative: measureSchema,
  /** r - r of the base: another number. */
  pointDifference: measureSchema,
});
export type ComparedChange = z.infer<typeof comparedChange>;
const comparedSide = z.union([z.object({ value: comparedChange }), unknown]);
export type ComparedSide = z.infer<typeof comparedSide>;

const comparedCell = z.object({
  symbol: z.string(),
  window: z.string(),
  price: comparedSide,
  total: comparedSide,
});
export type ComparedCell = z.infer<typeof comparedCell>;

const comparedMember = z.object({
  symbol: z.string(),
  /** Null when it cannot be read; `reason` then says why. */
  provenance: provenanceSchema.nullable(),
  reason: z.string().nullable(),
  /** A level, such as a yield, has changes in its own unit and no returns. */
  measuredIn: z.enum(['return', 'level']).nullable(),
  firstDate: businessDateSchema.nullable(),
  /** Sessions from a figure's date to the evening on which it was public. */
  publicationLagSessions: z.int().nonnegative().nullable(),
  /** The basis that is drawn: the one asked for, or the only one there is. */
  drawnBasis: basisSchema.nullable(),
});
export type ComparedMember = z.infer<typeof comparedMember>;

/** Over the common days of a symbol and the base inside the range; what `beta` answers for the same dates. */
const comparedRisk = z.object({
  symbol: z.string(),
  from: businessDateSchema,
  to: businessDateSchema,
  basis: basisSchema,
  observations: z.int(),
  /** A year's; a fraction for a price, in its own unit for a level. */
  volatility: measureSchema,
  beta: measureSchema,
  standardError: measureSchema,
  rSquared: measureSchema,
  correlation: measureSchema,
  upBeta: measureSchema,
  downBeta: measureSchema,
});
export type ComparedRisk = z.infer<typeof comparedRisk>;

const paneUnits = ['fraction', 'number', 'ratio', 'rebasedRatio', 'level'] as const;
const comparisonPane = z.object({
  measure: z.enum(comparisonMeasures),
  /** `rebasedRatio` starts at one, so that several share an axis; `level` is in the series' own unit. */
  unit: z.enum(paneUnits),
  levelUnit: provenanceSchema.shape.unit.nullable(),
  lines: z.array(z.object({ symbol: z.string(), values: floatColumnSchema })),
  leftOut: z.array(z.object({ symbol: z.string(), reason: z.string() })),
});
export type ComparisonPane = z.infer<typeof comparisonPane>;
export type PaneUnit = (typeof paneUnits)[number];

const stretch = z.object({ from: businessDateSchema, to: businessDateSchema, sessions: z.int() });
const alignment = z.object({
  /** All the days that every series has. */
  common: stretch,
  /** Those of the range. */
  shown: stretch,
  /** Whose first and last day bound the common ones; null where all begin or end together. */
  beginsWith: z.string().nullable(),
  endsWith: z.string().nullable(),
  /** Sessions between the first and the last common day on which a series has no figure; the latest dates of them. */
  missing: z.array(z.object({ symbol: z.string(), count: z.int(), dates: z.array(businessDateSchema) })),
});
export type ComparisonAlignment = z.infer<typeof alignment>;

export const comparisonSchema = z.object({
  base: z.string(),
  members: z.array(comparedMember),
  windows: z.array(z.string()),
  cells: z.array(comparedCell),
  /** Alignment, clipping, publication and basis, in sentences. */
  remarks: z.array(z.string()),
  chart: z.union([
    z.object({
      value: z.object({
        alignment,
        rollingSessions: z.int(),
        day: dayColumnSchema,
        risk: z.array(comparedRisk),
        panes: z.array(comparisonPane),
      }),
    }),
    unknown,
  ]),
});
export type Comparison = z.infer<typeof comparisonSchema>;
