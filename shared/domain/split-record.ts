import { z } from 'zod';

const levels = z.object({ entry: z.number(), stop: z.number(), targets: z.array(z.number()) });

const holding = z.object({
  quantity: z.number().nullable(),
  costCents: z.int().nullable(),
  price: z.number().nullable(),
  marketValueCents: z.int().nullable(),
});
const movedLotSchema = z.object({ id: z.int(), before: holding, after: holding });
export type MovedLot = z.infer<typeof movedLotSchema>;

/** What the audit keeps of an applied split: all that was done for it, so that it can be taken back. */
export const splitRecordSchema = z.object({
  date: z.string(),
  newPerOld: z.number(),
  /** True when the split was added to the series' actions, false when its source had already recorded it. */
  addedAction: z.boolean(),
  /** Stored bars that were rewritten, all those before the date, and the last of them by which to know them again. */
  bars: z.object({ count: z.int(), closeBefore: z.number(), closeAfter: z.number() }).nullable(),
  /** The live ticket. */
  ticket: z.object({ before: levels, after: levels }).nullable(),
  /** Every ticket that moved with its fills, live or ended. */
  ticketIds: z.array(z.int()).default([]),
  /** Lots of statements that were moved, by their number. */
  lots: z.array(movedLotSchema).default([]),
  /** Triggers whose levels move while this record stands: they are kept as they were typed, and restated when read. */
  triggerIds: z.array(z.int()).default([]),
  /** Drawings whose prices move the same way. */
  drawingIds: z.array(z.string()).default([]),
});
export type SplitRecord = z.infer<typeof splitRecordSchema>;
