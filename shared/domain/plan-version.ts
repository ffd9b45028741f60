import { z } from 'zod';
import { ticketSchema } from './ticket.ts';

/** What made a plan as it is: typed by the user, taken back by an undo, or restated by a split. */
export const planCauses = ['typed', 'undone', 'split'] as const;
export type PlanCause = (typeof planCauses)[number];

/** A plan as it was saved once; later ones stand beside it and never in its place. In the shares of its day. */
export const planVersionSchema = z.object({
  ticketId: z.int().positive(),
  /** From 1. */
  version: z.int().positive(),
  savedAtMs: z.int(),
  cause: z.enum(planCauses),
  plan: ticketSchema,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;
