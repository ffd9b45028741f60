import { z } from 'zod';

/** What the legs of a pair balance: dollars, or dollars times the beta of the long on the short. */
export const neutralities = ['dollar', 'beta'] as const;
export type NeutralityKind = (typeof neutralities)[number];

/** When both legs are traded back to their starting dollars, at a close: never, each month, or every so many sessions. */
export const rebalancingSchema = z.union([z.enum(['never', 'monthly']), z.int().min(1).max(2520)]);
export type RebalancingRule = z.infer<typeof rebalancingSchema>;

/** How large a pair is: dollars of both legs together, or what its stop may lose. */
export const pairSizeSchema = z.object({
  kind: z.enum(['gross', 'risk']),
  dollars: z.number().positive().max(1e12),
});
export type PairSize = z.infer<typeof pairSizeSchema>;

/** Where a pair is given up: at a z-score, or when the ratio of long to short has fallen by a fraction. */
export const pairStopSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('score'), score: z.number().min(-10).max(10) }),
  z.object({ kind: z.literal('percent'), fraction: z.number().gt(-1).lt(0) }),
]);
export type PairStopRule = z.infer<typeof pairStopSchema>;

/** Sessions of the beta and of the z-score. */
export const pairWindowSchema = z.int().min(20).max(2520);

/** A year's, of 360 days, as a fraction of what is borrowed; null is not known. */
export const borrowRateSchema = z.number().min(0).max(2).nullable();
/** Of every dollar traded; null is not known. */
export const tradingRateSchema = z.number().min(0).max(0.05).nullable();
export const lotSharesSchema = z.int().min(1).max(100_000);
