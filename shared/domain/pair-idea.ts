import { z } from 'zod';
import { type BusinessDate, parseBusinessDate } from './business-date.ts';
import { chartRanges } from './chart-range.ts';
import { borrowRateSchema, lotSharesSchema, neutralities, tradingRateSchema } from './pair.ts';

const symbolSchema = z.string().max(12);
const dateSchema = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
);

/** Sessions of a window to choose from. */
export const betaWindows = ['60', '120', '252', '504'] as const;
export const scoreWindows = ['20', '60', '120', '252'] as const;
export const pairRebalancings = ['never', 'monthly', 'daily'] as const;
export const pairStopKinds = ['none', 'percent', 'score'] as const;

/** What the screen of pairs works on. */
export const pairIdeaSchema = z.object({
  long: symbolSchema,
  short: symbolSchema,
  neutrality: z.enum(neutralities),
  betaWindow: z.enum(betaWindows),
  rebalancing: z.enum(pairRebalancings),
  /** The holding by name, back from the last close of both, where there are no dates. */
  range: z.enum(chartRanges),
  dates: z.object({ from: dateSchema, to: dateSchema }).nullable(),
  scoreWindow: z.enum(scoreWindows),
  /** Sized by the dollars of both legs, or by what the stop may lose. */
  sizeKind: z.enum(['gross', 'risk']),
  grossDollars: z.number().min(1).max(1e12),
  riskDollars: z.number().min(1).max(1e12),
  lotShares: lotSharesSchema,
  borrowRate: borrowRateSchema,
  tradingRate: tradingRateSchema,
  stopKind: z.enum(pairStopKinds),
  /** Of the ratio of long to short. */
  stopFraction: z.number().gt(-1).lt(0),
  stopScore: z.number().min(-10).max(10),
});
export type PairIdea = z.infer<typeof pairIdeaSchema>;

export const defaultPairIdea: PairIdea = {
  long: 'IWM',
  short: 'SPY',
  neutrality: 'dollar',
  betaWindow: '252',
  rebalancing: 'never',
  range: '6M',
  dates: null,
  scoreWindow: '60',
  sizeKind: 'gross',
  grossDollars: 1_000_000,
  riskDollars: 10_000,
  lotShares: 1,
  borrowRate: null,
  tradingRate: null,
  stopKind: 'percent',
  stopFraction: -0.05,
  stopScore: -2,
};
