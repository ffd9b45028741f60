import { z } from 'zod';

const levels = z.object({ entry: z.number(), stop: z.number(), targets: z.array(z.number()) });

/** What the audit keeps of an applied split: all that was done for it, so that it can be taken back. */
export const splitRecordSchema = z.object({
  date: z.string(),
  newPerOld: z.number(),
  /** True when the split was added to the series' actions, false when its source had already recorded it. */
  addedAction: z.boolean(),
  /** Stored bars that were rewritten, all those before the date, and the last of them by which to know them again. */
  bars: z.object({ count: z.int(), closeBefore: z.number(), closeAfter: z.number() }).nullable(),
  ticket: z.object({ before: levels, after: levels }).nullable(),
});
export type SplitRecord = z.infer<typeof splitRecordSchema>;
