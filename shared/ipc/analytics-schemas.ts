import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { jobIdSchema } from './import-schemas.ts';
import { asOfSchema, basisSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

const levelChange = z.number().gt(-1).finite();
export const span = {
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  asOf: asOfSchema,
};
const sides = z.array(provenanceSchema);
/** What two or more series were compared over. */
export const compared = {
  provenance: sides,
  basis: basisSchema,
  from: businessDateSchema,
  to: businessDateSchema,
  sessions: z.int(),
};

/** Most paths of one question: their quantiles are sorted in one go. */
const mostPaths = 200_000;
export const touchRequestSchema = z
  .strictObject({
    jobId: jobIdSchema,
    /** Whose history to draw from and, without a volatility, whose volatility to take. */
    symbol: symbolSchema.nullable(),
    asOf: asOfSchema,
    /** Per square root of a year, a fraction. */
    volatility: z.number().positive().max(10).nullable(),
    /** A year's, a fraction; null is none in closed form and history's own when drawing from it. */
    drift: z.number().min(-5).max(5).nullable(),
    horizonSessions: z.int().min(1).max(750),
    /** Fractions of today's price, on its two sides. */
    stopChange: levelChange,
    targetChange: levelChange.nullable(),
    bootstrap: z
      .strictObject({
        paths: z.int().min(100).max(mostPaths),
        meanBlockLength: z.int().min(1).max(250),
        seed: z.int(),
        watched: z.enum(['range', 'close']),
      })
      .nullable(),
  })
  .refine(
    ({ symbol, volatility, bootstrap }) => symbol !== null || (volatility !== null && bootstrap === null),
    {
      message: 'Give a volatility, or a symbol whose history says it.',
      path: ['symbol'],
    },
  )
  .refine(
    ({ stopChange, targetChange }) =>
      stopChange !== 0 && (targetChange === null || stopChange * targetChange < 0),
    {
      message: 'Stop and target lie on the two sides of the price.',
      path: ['targetChange'],
    },
  );
export type TouchRequest = z.infer<typeof touchRequestSchema>;

const chances = z.object({
  stop: z.number(),
  target: z.number().nullable(),
  stopFirst: z.number().nullable(),
  targetFirst: z.number().nullable(),
  neither: z.number(),
});
/** Losses beyond a stop at the open, positive fractions of its price, over the stops that history opened beyond. */
const gapDistribution = z.object({
  /** 1: the stop trails each close. */
  sessionsInMarket: z.int(),
  stopsSet: z.int(),
  touches: z.int(),
  opensBeyond: z.int(),
  sessionsBeyond: z.int(),
  meanBeyond: z.number().nullable(),
  quantiles: z.array(z.object({ probability: z.number(), beyond: z.number() })).readonly(),
  /** Bin i counts from `i binWidth` to below the next; 40 bins at most. */
  histogram: z.object({ binWidth: z.number(), counts: z.array(z.int()).max(40).readonly() }),
  worst: z
    .object({
      setOn: businessDateSchema,
      date: businessDateSchema,
      stop: z.number(),
      open: z.number(),
      beyond: z.number(),
    })
    .nullable(),
});
const gapsThroughStop = z.object({
  side: z.enum(['long', 'short']),
  from: businessDateSchema,
  to: businessDateSchema,
  trailing: gapDistribution,
  /** A stop that stays for the horizon where a close set it. */
  holding: gapDistribution,
});
export type GapsThroughStop = z.infer<typeof gapsThroughStop>;
const share = z.object({ probability: z.number(), standardError: z.number() });
export const touchAnswerSchema = z.object({
  provenance: provenanceSchema.nullable(),
  volatility: z.number(),
  horizonSessions: z.int(),
  stopChange: z.number(),
  targetChange: z.number().nullable(),
  /** Constant volatility without jumps: a floor on risk, not a forecast. */
  closedForm: z.object({ drift: z.number(), watchedAlways: chances, watchedAtCloses: chances }),
  /** What the symbol's history lost beyond such a stop, on the basis of the provenance. */
  gaps: z.union([z.object({ value: gapsThroughStop }), z.object({ value: z.null(), reason: z.string() })]),
  bootstrap: z
    .object({
      drift: z.number(),
      watched: z.enum(['range', 'close']),
      historySessions: z.int(),
      from: businessDateSchema,
      meanBlockLength: z.int(),
      seed: z.int(),
      paths: z.int(),
      stop: share.nullable(),
      target: share.nullable(),
      stopFirst: share.nullable(),
      targetFirst: share.nullable(),
      neither: share,
      endChange: z.array(z.object({ probability: z.number(), change: z.number() })).readonly(),
    })
    .nullable(),
});
export type TouchAnswer = z.infer<typeof touchAnswerSchema>;

export const betaRequestSchema = z.strictObject({ symbol: symbolSchema, index: symbolSchema, ...span });
export const betaAnswerSchema = z.object({
  ...compared,
  beta: measureSchema,
  standardError: measureSchema,
  rSquared: measureSchema,
  correlation: measureSchema,
  upBeta: measureSchema,
  downBeta: measureSchema,
  observations: z.int(),
  volatility: measureSchema,
  indexVolatility: measureSchema,
});

const impliedLevel = z.object({ inOneDay: z.number(), overAnyPath: z.number() });
const stopPair = z.object({ indexStop: z.number(), fundStop: z.number() });
export const stopsRequestSchema = z.strictObject({
  index: symbolSchema,
  indexStop: levelChange,
  fund: symbolSchema,
  fundStop: z.number().gt(-1).lt(0),
});
export const stopsAnswerSchema = z.object({
  index: z.string(),
  fund: z.string(),
  multiple: z.number(),
  indexStop: z.number(),
  fundStop: z.number(),
  verdict: z.enum(['coherent', 'fundFirst', 'pathDecides', 'underlyingFirst']),
  sentence: z.string(),
  fundAtIndexStop: impliedLevel,
  indexAtFundStop: impliedLevel,
  coherentPairs: z.object({ keepingIndex: stopPair, keepingFund: stopPair }),
  varianceForBoth: z.number().nullable(),
});

export const leverageRequestSchema = z.strictObject({ fund: symbolSchema, index: symbolSchema, ...span });
export const leverageAnswerSchema = z.object({
  ...compared,
  multiple: z.number(),
  fundReturn: measureSchema,
  indexReturn: measureSchema,
  /** These three sum to the fund's return. */
  exposure: measureSchema,
  compounding: measureSchema,
  residual: measureSchema,
  /** The two sides of compounding, which sum to it: what a smooth path to the same end adds, and what its swings take. */
  trend: measureSchema,
  swings: measureSchema,
  /** Whether compounding helped or hurt, and why. */
  sentence: z.string(),
  realisedMultiple: measureSchema,
  /** (S_T / S_0)^L, which no path without costs beats. */
  bound: measureSchema,
  /** The bound less what realised variance takes from it. */
  closedForm: measureSchema,
  drag: measureSchema,
  indexVolatility: measureSchema,
  dailyBeta: measureSchema,
  dailyCorrelation: measureSchema,
  byHorizon: z.array(
    z.object({ sessions: z.int(), slope: measureSchema, medianRatio: measureSchema, holdings: z.int() }),
  ),
});

export const spreadRequestSchema = z.strictObject({
  symbol: symbolSchema.nullable(),
  asOf: asOfSchema,
  /** Dollars a share; null takes the symbol's last close. */
  spot: z.number().positive().finite().nullable(),
  longStrike: z.number().positive().finite(),
  shortStrike: z.number().positive().finite(),
  days: z.int().min(1).max(1500),
  rate: z.number().min(-0.1).max(1),
  dividendYield: z.number().min(-0.1).max(1),
  /** Null takes the symbol's of the last year. */
  volatility: z.number().positive().max(10).nullable(),
  debit: z.number().positive().finite().nullable(),
  exercise: z.enum(['european', 'american']),
});
export const spreadAnswerSchema = z.object({
  provenance: provenanceSchema.nullable(),
  spot: z.number(),
  volatility: z.number(),
  debit: z.number(),
  maximumProfit: z.number(),
  maximumLoss: z.number(),
  breakeven: z.number(),
  rewardToRisk: z.number(),
  delta: z.number(),
  gamma: z.number(),
  vegaPerPoint: z.number(),
  thetaPerDay: z.number(),
  probabilityOfProfit: z.number(),
  probabilityMeasure: z.enum(['riskNeutral', 'userDrift']),
  contractShares: z.int(),
  exercise: z.enum(['european', 'american']),
});
