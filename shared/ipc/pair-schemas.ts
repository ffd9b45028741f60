import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import {
  borrowRateSchema,
  lotSharesSchema,
  neutralities,
  pairSizeSchema,
  pairStopSchema,
  pairWindowSchema,
  rebalancingSchema,
  tradingRateSchema,
} from '../domain/pair.ts';
import { compared, span } from './analytics-schemas.ts';
import {
  basisSchema,
  businessDateSchema,
  dayColumnSchema,
  floatColumnSchema,
  symbolSchema,
} from './schemas.ts';

export const pairRequestSchema = z
  .strictObject({
    long: symbolSchema,
    short: symbolSchema,
    neutrality: z.enum(neutralities),
    /** Returns up to the opening that its beta is measured on. */
    betaSessions: pairWindowSchema,
    size: pairSizeSchema,
    lotShares: lotSharesSchema,
    borrowRate: borrowRateSchema,
    tradingRate: tradingRateSchema,
    rebalancing: rebalancingSchema,
    scoreSessions: pairWindowSchema,
    stop: pairStopSchema.nullable(),
    ...span,
  })
  .refine(({ long, short }) => long !== short, {
    message: 'A pair has two different legs.',
    path: ['short'],
  })
  .refine(({ from, to }) => from === null || to === null || from < to, {
    message: 'The holding ends before it starts.',
    path: ['to'],
  })
  .refine(({ size, stop }) => size.kind === 'gross' || stop !== null, {
    message: 'A pair sized by its risk needs a stop.',
    path: ['stop'],
  });
export type PairRequest = z.infer<typeof pairRequestSchema>;

const unknown = z.object({ value: z.null(), reason: z.string() });
const stretch = z.object({ from: businessDateSchema, to: businessDateSchema });

/** Dollars of each leg and of both together, losses below zero. */
const legsResult = z.object({ long: z.number(), short: z.number(), net: z.number() });
const legsMeasure = z.union([z.object({ value: legsResult }), unknown]);
export type PairLegsMeasure = z.infer<typeof legsMeasure>;

const hedge = z.object({
  /** Of the long on the short, on daily returns that end at the opening. */
  beta: measureSchema,
  standardError: measureSchema,
  observations: z.int(),
  window: stretch.nullable(),
});

/** The pair as it is put on at a close, from nothing later than that close. */
const opening = z.object({
  date: businessDateSchema,
  hedge,
  /** Dollars of the short for a dollar of the long that are neutral. */
  hedgeRatio: z.number(),
  longClose: z.number(),
  shortClose: z.number(),
  longShares: z.int(),
  shortShares: z.int(),
  longDollars: z.number(),
  shortDollars: z.number(),
  grossDollars: z.number(),
  netDollars: z.number(),
  /** Beta x long less short, in dollars of the short's series. */
  betaWeightedDollars: measureSchema,
  ratio: z.number(),
  score: measureSchema,
  /** Null without a stop. */
  stop: z
    .union([
      z.object({
        value: z.object({
          /** Of the ratio of long to short, a fraction below 0. */
          ratioChange: z.number(),
          ratio: z.number(),
          score: measureSchema,
          /** When the long falls by itself, and when the short rises by itself. */
          longFalls: legsResult,
          shortRises: legsResult,
        }),
      }),
      unknown,
    ])
    .nullable(),
  indexDay: z.object({
    /** The fall of the indices, a fraction. */
    move: z.number(),
    /** Each leg by its daily multiple. */
    alike: legsMeasure,
    /** The short by its multiple, the long by its beta on the short. */
    byBeta: legsMeasure,
  }),
});
export type PairOpening = z.infer<typeof opening>;

/** One line of the account since the start: of its own starting dollars, for both legs of the gross. */
const accountLine = z.object({
  startDollars: z.number(),
  return: measureSchema,
  gain: z.number(),
  dividends: measureSchema,
  borrow: measureSchema,
  trading: measureSchema,
  /** The sum of what is known. */
  total: z.number(),
});
export type PairAccountLine = z.infer<typeof accountLine>;

const datedFall = z.object({ dollars: z.number(), fraction: z.number() });

export const pairAnswerSchema = z.object({
  ...compared,
  /** Of the returns behind beta and correlation: total where both legs have it. */
  returnsBasis: basisSchema,
  long: z.string(),
  short: z.string(),
  neutrality: z.enum(neutralities),
  rebalancing: rebalancingSchema,
  /** Days that both have, of which the holding is a part. */
  history: z.object({ ...stretch.shape, sessions: z.int() }),
  /** What a reader must know of the data, in sentences. */
  remarks: z.array(z.string()),
  /** As the holding was put on, and as it would be at its end. */
  held: opening,
  next: z.union([z.object({ value: opening }), unknown]),
  account: z.object({ long: accountLine, short: accountLine, net: accountLine }),
  /** What the totals leave out because it is not known. */
  leftOut: z.array(z.string()),
  spreadReturn: z.number(),
  drift: z.object({ longDollars: z.number(), shortDollars: z.number(), offNeutral: z.number() }),
  rebalancings: z.int(),
  turnoverDollars: z.number(),
  /** The first close of the holding at or beyond the stop of its opening; null for none. */
  stopped: z.object({ date: businessDateSchema, netDollars: z.number() }).nullable(),
  statistics: z.object({
    score: measureSchema,
    scoreSessions: z.int(),
    ratioMean: measureSchema,
    ratioDeviation: measureSchema,
    halfLifeSessions: measureSchema,
    reversion: measureSchema,
    cointegration: z.object({
      statistic: measureSchema,
      pValue: measureSchema,
      hedgeRatio: measureSchema,
      fivePercent: measureSchema,
      lags: z.int().nullable(),
      lagRule: z.string().nullable(),
      observations: z.int(),
    }),
    correlation: measureSchema,
    deepestFall: datedFall.extend({ peak: businessDateSchema, trough: businessDateSchema }),
    worstDay: z.union([z.object({ value: datedFall.extend({ date: businessDateSchema }) }), unknown]),
  }),
  /** On days of the holding: all of them, or as many as a picture can show. */
  columns: z.object({
    day: dayColumnSchema,
    /** Gains with known dividends of each symbol, and of the pair, for a dollar of the long at the start. */
    long: floatColumnSchema,
    short: floatColumnSchema,
    spread: floatColumnSchema,
    logRatio: floatColumnSchema,
    mean: floatColumnSchema,
    deviation: floatColumnSchema,
    score: floatColumnSchema,
    offNeutral: floatColumnSchema,
  }),
});
export type PairAnswer = z.infer<typeof pairAnswerSchema>;
