import { z } from 'zod';
import { riskBudgetSchema, sizingCapsSchema, ticketSchema } from './ticket.ts';

const price = z.number().positive().finite();
const fraction = z.number().positive().finite();
const { side, method, horizonSessions, note } = ticketSchema.shape;

const targetChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fraction'), fraction: fraction.nullable() }),
  z.object({ kind: z.literal('price'), price: price.nullable() }),
]);

/**
 * A ticket as the user states it before it is saved: rules that still follow the market, and targets in percent.
 * Kept so that an interrupted edit is back after a restart.
 */
export const ticketDraftSchema = z.object({
  side,
  accountDollars: z.number().positive().finite(),
  risk: riskBudgetSchema,
  method,
  entry: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('lastClose') }),
    z.object({ kind: z.literal('price'), price }),
  ]),
  stop: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fraction'), fraction }),
    z.object({ kind: z.literal('price'), price }),
    z.object({ kind: z.literal('averageTrueRange'), multiple: z.number().positive().max(20) }),
    z.object({ kind: z.literal('swing'), sessions: z.int().min(2).max(250) }),
  ]),
  /** The price a saved rule resolved to; it no longer follows the market until the rule is edited. */
  pinnedStop: price.nullable(),
  targets: z.tuple([targetChoiceSchema, targetChoiceSchema]),
  horizonSessions,
  caps: sizingCapsSchema,
  note,
});
export type KeptTicketDraft = z.infer<typeof ticketDraftSchema>;
