import { z } from 'zod';
import { businessDateSchema, symbolSchema } from '../ipc/schemas.ts';

export const drawingKinds = ['level', 'trend', 'note'] as const;
export const drawingTones = ['one', 'two', 'three', 'four'] as const;
export const drawingDashes = ['solid', 'dashed', 'dotted'] as const;

/** A bar's day and a price on it, in the series' own unit. */
export const anchorSchema = z.strictObject({ date: businessDateSchema, price: z.number() });
export type Anchor = z.infer<typeof anchorSchema>;

/** What a person draws on the chart of a symbol. */
export const drawingPlanSchema = z
  .strictObject({
    /** Given by whoever draws it, so that one that was removed can come back as itself. */
    id: z.uuid(),
    symbol: symbolSchema,
    kind: z.enum(drawingKinds),
    /** A trend line has two, the earlier first; a level begins at its one, a note is pinned to it. */
    anchors: z.array(anchorSchema).min(1).max(2),
    text: z.string().max(500),
    tone: z.enum(drawingTones),
    dash: z.enum(drawingDashes),
  })
  .refine(({ kind, anchors }) => anchors.length === (kind === 'trend' ? 2 : 1), {
    path: ['anchors'],
    message: 'a trend line has two, a level and a note one',
  });
export type DrawingPlan = z.infer<typeof drawingPlanSchema>;
export type DrawingKind = DrawingPlan['kind'];

/** A drawing as it is kept. */
export const drawingSchema = drawingPlanSchema.safeExtend({
  /** The day in whose shares its prices are kept. */
  drawnOn: businessDateSchema,
  /** Drawn on simulated prices; a split of real ones then does not move it, and real ones do not show it. */
  simulated: z.boolean(),
});
export type Drawing = z.infer<typeof drawingSchema>;
