import { z } from 'zod';
import { chartEventKinds } from '../domain/chart-event.ts';
import { drawingPlanSchema, drawingSchema } from '../domain/drawing.ts';
import { asOfSchema, businessDateSchema, symbolSchema } from './schemas.ts';

export const drawingListRequestSchema = z.strictObject({ symbol: symbolSchema, asOf: asOfSchema });
/** The drawings that begin and end by the as-of day, in its shares, oldest first. */
export const drawingListSchema = z.array(drawingSchema);

/** Its prices are in the shares of the as-of day. In place of what stood under its id. */
export const drawingSaveSchema = z.strictObject({ drawing: drawingPlanSchema, asOf: asOfSchema });
export const drawingRemovalSchema = z.strictObject({ id: z.uuid() });

/** Dated facts of a symbol, by date: those of the past, and of what is to come those that were known by the as-of day. */
export const chartEventsRequestSchema = z.strictObject({ symbol: symbolSchema, asOf: asOfSchema });
export const chartEventsSchema = z.array(
  z.object({ kind: z.enum(chartEventKinds), date: businessDateSchema, title: z.string() }),
);
