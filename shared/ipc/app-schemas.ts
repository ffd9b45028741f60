import { z } from 'zod';

/** Where the start-up ladder ended. A failure has a sentence and a next step, never a dead window. */
export const startupSchema = z.discriminatedUnion('state', [
  /** Notices are sentences the user must see: what a damaged file was replaced by, what is lost. */
  z.object({ state: z.literal('ready'), notices: z.array(z.string()).optional() }),
  z.object({
    state: z.literal('failed'),
    code: z.string(),
    message: z.string(),
    nextStep: z.string(),
  }),
]);
export type Startup = z.infer<typeof startupSchema>;

export const appDescriptionSchema = z.object({
  version: z.string(),
  electron: z.string(),
  node: z.string(),
  chrome: z.string(),
  platform: z.string(),
  workspaceName: z.string(),
  /** True where a first start explains itself: not in a run that nobody watches. */
  offersIntroduction: z.boolean(),
  startup: startupSchema,
});
export type AppDescription = z.infer<typeof appDescriptionSchema>;
