import { z } from 'zod';
import { businessDateSchema } from '../../ipc/schemas.ts';

const count = z.int().min(1).max(2520);

/** The stretch a figure is about. `open` is one that the note does not state. */
export const statedWindowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yearToDate') }),
  z.strictObject({ kind: z.literal('months'), count }),
  z.strictObject({ kind: z.literal('sessions'), count }),
  z.strictObject({ kind: z.literal('quarterToDate') }),
  /** Two days of the calendar; the year was assumed where the note gives none. */
  z.strictObject({ kind: z.literal('dates'), from: businessDateSchema, to: businessDateSchema }),
  z.strictObject({ kind: z.literal('open') }),
]);
export type StatedWindow = z.infer<typeof statedWindowSchema>;
