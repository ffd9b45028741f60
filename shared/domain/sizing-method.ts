import { z } from 'zod';

/** What decides the size before the caps; each but the first leaves the stop where it is and sizes by something else. */
export const sizingMethodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('riskToStop') }),
  /** Weight `s* / s`, or by variance `(s* / s)^2`; volatilities a year, as fractions. */
  z.object({
    kind: z.literal('volatilityTarget'),
    annualVolatility: z.number().positive().max(5),
    by: z.enum(['volatility', 'variance']),
  }),
  /** The money at risk over so many average true ranges. */
  z.object({ kind: z.literal('averageTrueRange'), multiple: z.number().positive().max(20) }),
  /** Half of `(mean - rate) / variance`, all a year's. */
  z.object({ kind: z.literal('halfKelly'), riskFreeRate: z.number().min(-0.1).max(1) }),
]);
export type SizingMethod = z.infer<typeof sizingMethodSchema>;
