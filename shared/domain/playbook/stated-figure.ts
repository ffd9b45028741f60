import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * How sure the wording is: `exact` as printed; `approximately` for ~ and approximately, half a point either way; `about` for
 * about, around, roughly, a whole one; one-sided for >, over, just under and their like.
 */
export const figureHedges = [
  'exact',
  'approximately',
  'about',
  'over',
  'under',
  'justOver',
  'justUnder',
] as const;

export const figureUnits = [
  'fraction',
  'basisPoints',
  'dollars',
  'points',
  'ratio',
  'multiple',
  'sessions',
  'calendarDays',
  'count',
] as const;

/**
 * A number of the note with its unit, sign and hedge. Percent are fractions (0.1245 for 12.45 %), basis points are basis points.
 * `to` is the other end of a range such as 20-40 %, on the same sign.
 */
export const statedFigureSchema = z.strictObject({
  value: z.number().finite(),
  to: z.number().finite().optional(),
  unit: z.enum(figureUnits),
  hedge: z.enum(figureHedges),
  /** Decimals as printed, in the printed unit: how fine the figure claims to be. */
  decimals: z.int().min(0).max(10),
  span: spanSchema,
});
export type StatedFigure = z.infer<typeof statedFigureSchema>;
