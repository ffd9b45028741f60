import { z } from 'zod';
import { asOfSchema, businessDateSchema, symbolSchema } from './schemas.ts';

/** New shares per old: 4 for a 4-for-1 split, 0.1 for a 1-for-10 reverse split. */
const newPerOldSchema = z
  .number()
  .min(1 / 1000)
  .max(1000)
  .refine((value) => value !== 1, 'one new share for one old is no split');

export const splitListRequestSchema = z.strictObject({ symbol: symbolSchema.nullable(), asOf: asOfSchema });
export const splitDaySchema = z.strictObject({ symbol: symbolSchema, date: businessDateSchema });
export const splitApplySchema = splitDaySchema.extend({ newPerOld: newPerOldSchema });

/** What applying or undoing a split did; `changed` is false when everything already stood as asked. */
export const splitChangeSchema = z.object({ changed: z.boolean(), message: z.string() });
export type SplitChange = z.infer<typeof splitChangeSchema>;

export const splitRowSchema = z.object({
  symbol: z.string(),
  date: businessDateSchema,
  newPerOld: z.number(),
  /** Such as `1-for-10 reverse split`. */
  words: z.string(),
  /** True while the split is among those that the prices are derived with. */
  recorded: z.boolean(),
  /** The last time Stopline restated something for it; null when it never had to, and under an as-of date. */
  restatement: z.object({ at: z.string(), sentence: z.string(), undoneAt: z.string().nullable() }).nullable(),
});
export type SplitRow = z.infer<typeof splitRowSchema>;
