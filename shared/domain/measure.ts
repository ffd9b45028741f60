import { z } from 'zod';

/** A number that may be unknown; then it is null and says why. */
export const measureSchema = z.union([
  z.object({ value: z.number() }),
  z.object({ value: z.null(), reason: z.string() }),
]);
export type Measure = z.infer<typeof measureSchema>;
