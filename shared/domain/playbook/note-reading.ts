import { z } from 'zod';
import { assumptionSchema } from './assumption.ts';
import { claimSchema } from './claim.ts';
import { ideaSchema } from './idea.ts';
import { catalystSchema, riskSchema, themeSchema } from './note-remarks.ts';
import { noteTriggerSchema } from './note-trigger.ts';
import { sentimentSchema } from './sentiment.ts';
import { spanSchema } from './span.ts';

/** Longest text that is read, in UTF-16 units: some hundred pages. */
export const longestNote = 400_000;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** Everything that was found in a note's text, each with the words it stands on; and what was not understood. */
export const noteReadingSchema = z.strictObject({
  text: z.string().max(longestNote),
  sentences: list(spanSchema),
  claims: list(claimSchema),
  ideas: list(ideaSchema),
  triggers: list(noteTriggerSchema),
  catalysts: list(catalystSchema),
  risks: list(riskSchema),
  themes: list(themeSchema),
  sentiment: sentimentSchema,
  /** What holds for the whole note, such as the day that its windows end on. */
  assumptions: list(assumptionSchema),
  /** Figures, and sentences that propose something, which no rule could place. */
  notUnderstood: list(z.strictObject({ span: spanSchema, why: z.string().max(240) })),
});
export type NoteReading = z.infer<typeof noteReadingSchema>;
