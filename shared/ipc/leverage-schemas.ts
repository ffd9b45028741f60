import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { compared, span } from './analytics-schemas.ts';
import {
  asOfSchema,
  businessDateSchema,
  dayColumnSchema,
  floatColumnSchema,
  provenanceSchema,
  symbolSchema,
} from './schemas.ts';

const pair = { fund: symbolSchema, index: symbolSchema };
const multiple = z.number().min(-10).max(10);

export const leveragePathRequestSchema = z.strictObject({ ...pair, ...span });
/** One dollar since the first day, on days of the span: all of them, or as many as a picture can show. */
export const leveragePathAnswerSchema = z.object({
  ...compared,
  multiple: z.number(),
  day: dayColumnSchema,
  index: floatColumnSchema,
  fund: floatColumnSchema,
  /** `prod(1 + L r)`: a daily reset without fees. */
  exact: floatColumnSchema,
  /** `(S / S_0)^L exp(-(L^2 - L)/2 V)`, V the realised variance so far. */
  closedForm: floatColumnSchema,
  /** `1 + L (S / S_0 - 1)`: the multiple without compounding. */
  simple: floatColumnSchema,
});

export const leverageWindowsRequestSchema = z.strictObject({
  ...pair,
  ...span,
  /** Length of the holdings that are given one by one. */
  holdingSessions: z.int().min(1).max(756),
});
export const leverageWindowsAnswerSchema = z.object({
  ...compared,
  multiple: z.number(),
  holdingSessions: z.int(),
  byLength: z.array(
    z.object({
      sessions: z.int(),
      holdings: z.int(),
      slope: measureSchema,
      /** Fund return / index return over holdings whose index moved by 1 % or more. */
      lower: measureSchema,
      median: measureSchema,
      upper: measureSchema,
      /** Share of the holdings in which the fund, after its fees, ended above L x index return. */
      ahead: measureSchema,
    }),
  ),
  /** Fund return / index return of some holdings of each length, for a picture. */
  ratios: z.object({ sessions: floatColumnSchema, ratio: floatColumnSchema }),
  /** Holdings of the length asked for, oldest first: all of them, or every so many. */
  windows: z.object({
    fromDay: dayColumnSchema,
    toDay: dayColumnSchema,
    indexReturn: floatColumnSchema,
    fundReturn: floatColumnSchema,
  }),
  holdings: z.int(),
  ahead: measureSchema,
  /** Fund return less L x index return. */
  medianEffect: measureSchema,
});

/** Whether what the fund costs beside its multiple is taken off: fees, financing and tracking, as measured. */
const costs = z.enum(['before', 'after']);
/** What a fund has cost a year over the last five, see `measuredCost`. */
const fundCostSchema = z.union([
  z.object({
    fund: z.string(),
    multiple: z.number(),
    value: z.object({
      perYear: z.number(),
      sessions: z.int(),
      basis: provenanceSchema.shape.basis,
      to: businessDateSchema,
    }),
  }),
  z.object({ fund: z.string(), multiple: z.number(), value: z.null(), reason: z.string() }),
]);
export type FundCost = z.infer<typeof fundCostSchema>;

export const leverageConeRequestSchema = z.strictObject({
  ...pair,
  asOf: asOfSchema,
  horizonSessions: z.int().min(1).max(504),
  paths: z.int().min(100).max(50_000),
  meanBlockLength: z.int().min(1).max(250),
  seed: z.int(),
  /** The index's, per square root of a year; null is history's own. */
  volatility: z.number().positive().max(3).nullable(),
  /** The index's, a year's; null is history's own. */
  drift: z.number().min(-1).max(1).nullable(),
  costs,
});
export type LeverageConeRequest = z.infer<typeof leverageConeRequestSchema>;
export const leverageConeAnswerSchema = z.object({
  ...compared,
  multiple: z.number(),
  horizonSessions: z.int(),
  paths: z.int(),
  meanBlockLength: z.int(),
  seed: z.int(),
  volatility: z.number(),
  historyVolatility: z.number(),
  drift: z.number().nullable(),
  probabilities: z.array(z.number()),
  /** Sessions from today at which the cone is known. */
  days: z.array(z.int()),
  /** `before` where costs are not known, whatever was asked for. */
  costs,
  cost: fundCostSchema,
  /** Value of one dollar: a column a probability; of the fund before or after its costs. */
  indexValues: z.array(floatColumnSchema),
  fundValues: z.array(floatColumnSchema),
  end: z.array(z.object({ probability: z.number(), index: z.number(), fund: z.number() })),
  /** Shares of the paths: fund below L x index return, fund below where it began. */
  belowSimpleMultiple: z.number(),
  probabilityOfLoss: z.number(),
});

export const leverageTableRequestSchema = z.strictObject({
  ...pair,
  asOf: asOfSchema,
  /** Horizon of the table of index moves. */
  horizonWeeks: z.int().min(1).max(104),
  costs,
});
export const leverageTableAnswerSchema = z.object({
  provenance: provenanceSchema,
  multiple: z.number(),
  horizonWeeks: z.int(),
  /** `before` where costs are not known, whatever was asked for. */
  costs,
  cost: fundCostSchema,
  volatilities: z.array(z.number()),
  weeks: z.array(z.int()),
  /** `drags[volatility][weeks]`. */
  drags: z.array(z.array(z.number())),
  indexChanges: z.array(z.number()),
  /** `returns[indexChange][volatility]` after the horizon. */
  returns: z.array(z.array(z.number())),
  /** The same at the volatility of the index over its last 252 sessions: a column of both tables. */
  current: z.union([
    z.object({
      value: z.object({ volatility: z.number(), drags: z.array(z.number()), returns: z.array(z.number()) }),
    }),
    z.object({ value: z.null(), reason: z.string() }),
  ]),
});

export const leverageFlowRequestSchema = z.strictObject({
  fund: symbolSchema,
  assetsDollars: z.number().positive().max(1e13),
  indexMove: z.number().gt(-1).max(1),
});
export const leverageFlowAnswerSchema = z.object({
  fund: z.string(),
  multiple: z.number(),
  assetsDollars: z.number(),
  indexMove: z.number(),
  /** Bought (positive) or sold at the close. */
  flowDollars: z.number(),
  /** Of the assets. */
  flowFraction: z.number(),
});

const moves = z.array(z.number().gt(-1).max(2)).min(1).max(60);
export const leverageExploreRequestSchema = z.strictObject({
  moves,
  multiples: z.array(multiple).min(1).max(8),
  /** What each costs a year, fractions, in the order of the multiples; none where absent. */
  costsPerYear: z.array(z.number().min(-1).max(1)).max(8),
});
export const leverageExploreAnswerSchema = z.object({
  index: floatColumnSchema,
  indexReturn: z.number(),
  funds: z.array(
    z.object({
      multiple: z.number(),
      growth: floatColumnSchema,
      endReturn: z.number(),
      simple: z.number(),
      compounding: z.number(),
    }),
  ),
});

export const hedgeRequestSchema = z.strictObject({
  ...pair,
  exposureSymbol: symbolSchema,
  exposureDollars: z.number().positive().max(1e13),
  /** Of the exposure on the index; null takes it from the last year. */
  beta: z.number().positive().max(10).nullable(),
  /** Sessions between looks at the hedge. */
  holdingSessions: z.int().min(1).max(252),
  /** Share of the hedge by which it may be off before it is reset. */
  band: z.number().min(0.01).max(0.9),
  asOf: asOfSchema,
});
const moveLevels = z.object({ inOneDay: z.number(), overSmoothPath: z.number() });
export const hedgeAnswerSchema = z.object({
  ...compared,
  multiple: z.number(),
  beta: z.number(),
  holdingSessions: z.int(),
  betaFrom: z.enum(['typed', 'history', 'same series']),
  notionalDollars: z.number(),
  /** The fund's last close and its day. */
  price: z.number(),
  priceDate: businessDateSchema,
  shares: z.int(),
  sharesDollars: z.number(),
  /** Index moves at which the hedge is off by the band. */
  rehedge: z.object({ tooLarge: moveLevels, tooSmall: moveLevels }),
  /** Hedge over what it was meant to be, after holdings of the sessions asked for; 1 is as meant. */
  drift: z.object({ holdings: z.int(), low: measureSchema, median: measureSchema, high: measureSchema }),
  /** Had the band been kept over the last year. */
  lastYear: z.object({
    from: businessDateSchema,
    sessions: z.int(),
    rehedges: z.int(),
    /** Dollars traded to reset it, of the exposure. */
    turnover: z.number(),
    /** The hedge left alone for all that time, over what it was meant to be. */
    leftAlone: z.number(),
    day: dayColumnSchema,
    covered: floatColumnSchema,
    coveredLeftAlone: floatColumnSchema,
  }),
});
export type HedgeRequest = z.infer<typeof hedgeRequestSchema>;
