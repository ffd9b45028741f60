import { z } from 'zod';
import { chartRanges } from './chart-range.ts';
import { riskBudgetSchema, sizingCapsSchema } from './ticket.ts';

export { type ChartRange, chartRanges } from './chart-range.ts';

/** What the desk restores after a restart. Every field has a default, so an older file opens in a newer app. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'dark', 'light']).default('system'),
  candleColours: z.enum(['blueOrange', 'greenRed', 'redGreen']).default('blueOrange'),
  symbol: z.string().max(12).nullable().default('IWM'),
  range: z.enum(chartRanges).default('1Y'),
  priceScale: z.enum(['linear', 'logarithmic', 'percent']).default('linear'),
  /** Name of the indicator in the lower pane (see indicatorName), or null for none. */
  lowerPane: z.string().max(24).nullable().default('OBV'),
  comparison: z.string().max(12).nullable().default(null),
  accountCents: z.int().positive().default(100_000_000),
  risk: riskBudgetSchema.default({ kind: 'fraction', value: 0.005 }),
  caps: sizingCapsSchema.default({}),
  /** Share of the window's width, in percent, of the watchlist and of the sizing panel. */
  watchlistPercent: z.number().min(10).max(40).default(22),
  sizingPercent: z.number().min(15).max(40).default(24),
});
export type Settings = z.infer<typeof settingsSchema>;
