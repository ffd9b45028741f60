import { z } from 'zod';
import { businessDateSchema, symbolSchema } from '../../ipc/schemas.ts';

/**
 * In whose shares the price levels of an item stand. A level is never rewritten: whoever shows or uses it restates it by the
 * splits between this day and theirs, so that a split counts once, however often the playbook is saved or copied. Left out,
 * the levels are as the note prints them: in the market's shares on the note's day.
 */
export const levelBasisSchema = z.strictObject({
  on: businessDateSchema,
  /** Symbols that were simulated when the levels were set; a split of real prices does not move these levels. */
  simulated: z.array(symbolSchema).max(50).readonly(),
});
export type LevelBasis = z.infer<typeof levelBasisSchema>;
