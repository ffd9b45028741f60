import { z } from 'zod';
import { settingsPatchSchema } from '../domain/settings.ts';
import { asOfSchema, basisSchema, indicatorSchema, symbolSchema } from './schemas.ts';

const barIndex = z.int().nonnegative();

/**
 * A window of a series for the chart. Bar indices count the bars dated on or before the as-of day, from 0.
 * When the window holds more bars than `maximumPoints`, bars are merged into buckets of a power of two.
 */
export const chartRequestSchema = z.strictObject({
  symbol: symbolSchema,
  basis: basisSchema,
  asOf: asOfSchema,
  /** First and last bar wanted; null means the whole series. */
  window: z.strictObject({ first: barIndex, last: barIndex }).nullable(),
  maximumPoints: z.int().min(64).max(20_000),
  overlays: z.array(indicatorSchema).max(8),
  lowerPane: indicatorSchema.nullable(),
  comparison: symbolSchema.nullable(),
});
export type ChartRequest = z.infer<typeof chartRequestSchema>;

export const nothingSchema = z.strictObject({});
export const asOfRequestSchema = z.strictObject({ asOf: asOfSchema });

export const sizingContextRequestSchema = z.strictObject({
  symbol: symbolSchema,
  asOf: asOfSchema,
  horizonSessions: z.int().min(1).max(750),
});

/**
 * What goes into the requests that a window makes on the way to its first candles; the contract takes its rows' inputs from
 * here. Apart from it, because making every other schema takes longer than opening the workspace.
 */
export const firstInputs = {
  'app.describe': nothingSchema,
  'settings.read': nothingSchema,
  'settings.write': settingsPatchSchema,
  'ticket.list': nothingSchema,
  'watchlist.read': asOfRequestSchema,
  'chart.read': chartRequestSchema,
  'sizing.context': sizingContextRequestSchema,
  'blotter.read': asOfRequestSchema,
  'playbook.draft.read': asOfRequestSchema,
} as const;
