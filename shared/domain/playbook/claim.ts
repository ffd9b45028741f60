import { z } from 'zod';
import { businessDateSchema, indicatorSchema, symbolSchema } from '../../ipc/schemas.ts';
import { assumptionSchema } from './assumption.ts';
import { editedFieldsSchema } from './edited-fields.ts';
import { evidenceSchema } from './span.ts';
import { statedFigureSchema } from './stated-figure.ts';
import { statedWindowSchema } from './stated-window.ts';

const window = statedWindowSchema;

/** What a claim says about a series. */
export const claimMeasureSchema = z.discriminatedUnion('kind', [
  /** The series changed by the figure over the window. */
  z.strictObject({ kind: z.literal('return'), figure: statedFigureSchema, window }),
  /** The last close stands above or below an average. */
  z.strictObject({
    kind: z.literal('average'),
    indicator: indicatorSchema,
    side: z.enum(['above', 'below']),
  }),
  /** Volume rises or falls: the slope of OBV over the window, and the 20-day against the 60-day mean of volume. */
  z.strictObject({ kind: z.literal('volume'), direction: z.enum(['rising', 'falling']), window }),
  /** The first of two symbols did better or worse than the other over the window. */
  z.strictObject({
    kind: z.literal('relative'),
    other: symbolSchema,
    direction: z.enum(['better', 'worse']),
    window,
  }),
  /** The level of a series, such as a yield of 4.1 %. */
  z.strictObject({ kind: z.literal('level'), figure: statedFigureSchema }),
  /** A series that is published once a month: its level, or its change since the month or the year before. */
  z.strictObject({
    kind: z.literal('monthly'),
    of: z.enum(['level', 'monthChange', 'yearChange']),
    /** The first day of the month that the figure is of; null for the last one that was public. */
    month: businessDateSchema.nullable(),
    figure: statedFigureSchema,
  }),
]);
export type ClaimMeasure = z.infer<typeof claimMeasureSchema>;

/** A statement of the note that data can confirm or contradict. */
export const claimSchema = z.strictObject({
  id: z.string().min(1).max(60),
  symbol: symbolSchema,
  measure: claimMeasureSchema,
  /** The sentence's own words first, its repetitions after. */
  evidence: evidenceSchema,
  assumptions: z.array(assumptionSchema).max(20).readonly(),
  edited: editedFieldsSchema,
});
export type Claim = z.infer<typeof claimSchema>;
