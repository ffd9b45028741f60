import { z } from 'zod';

/**
 * Something the note leaves open and Stopline filled in, so that the reader can change it.
 * `field` names what it fills within its owner, such as `window` or `accountDollars`; `value` is shown as text.
 */
export const assumptionSchema = z.strictObject({
  field: z.string().min(1).max(60),
  value: z.string().min(1).max(120),
  because: z.string().min(1).max(240),
  /** True once a person has looked at it or set it. */
  confirmed: z.boolean(),
});
export type Assumption = z.infer<typeof assumptionSchema>;
