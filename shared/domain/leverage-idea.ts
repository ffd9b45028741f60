import { z } from 'zod';
import { type BusinessDate, parseBusinessDate } from './business-date.ts';

const symbolSchema = z.string().max(12);
const dateSchema = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
);

export const coneVolatilities = ['history', 'today', 'stressed', 'typed'] as const;
export const coneDrifts = ['history', 'none'] as const;

/** Most moves of the path that is drawn by hand. */
export const mostMoves = 24;

/** What the leverage screen works on. */
export const leverageIdeaSchema = z.object({
  fund: symbolSchema,
  index: symbolSchema,
  /** Ends of the holding looked at; null is the last half year. */
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
  /** Length of the holdings that are compared. */
  holdingSessions: z.int().min(1).max(252),
  horizonSessions: z.int().min(1).max(252),
  coneVolatility: z.enum(coneVolatilities),
  typedVolatility: z.number().gt(0).max(3),
  coneDrift: z.enum(coneDrifts),
  tableWeeks: z.int().min(1).max(104),
  /** Cone, tables and path after what the funds have cost, which is what a holder gets, or before it. */
  costs: z.enum(['after', 'before']).catch('after'),
  /** Moves of the index on the path drawn by hand, fractions. */
  moves: z.array(z.number().gt(-1).max(2)).min(1).max(mostMoves),
  assetsDollars: z.number().positive().max(1e13),
  indexMove: z.number().gt(-1).max(1),
  hedge: z.object({
    /** Null is the first inverse fund there is. */
    fund: symbolSchema.nullable(),
    exposureSymbol: symbolSchema.nullable(),
    exposureDollars: z.number().positive().max(1e13),
    /** Null is that of the last year. */
    beta: z.number().positive().max(10).nullable(),
    holdingSessions: z.int().min(1).max(252),
    band: z.number().min(0.01).max(0.9),
  }),
});
export type LeverageIdea = z.infer<typeof leverageIdeaSchema>;

export const defaultLeverageIdea: LeverageIdea = {
  fund: 'TNA',
  index: 'IWM',
  from: null,
  to: null,
  holdingSessions: 21,
  horizonSessions: 40,
  coneVolatility: 'history',
  typedVolatility: 0.3,
  coneDrift: 'history',
  tableWeeks: 8,
  costs: 'after',
  moves: [0.1, -0.1, 0.1, -0.1],
  assetsDollars: 2e9,
  indexMove: -0.02,
  hedge: {
    fund: null,
    exposureSymbol: null,
    exposureDollars: 1e6,
    beta: null,
    holdingSessions: 10,
    band: 0.2,
  },
};
