import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { planCauses } from '../domain/plan-version.ts';
import { fillSchema } from '../domain/ticket-record.ts';
import { ticketSchema } from '../domain/ticket.ts';
import { asOfSchema, businessDateSchema, symbolSchema } from './schemas.ts';

const id = z.int().positive();

export const fillRequestSchema = z.strictObject({
  /** Whose live ticket it is for. */
  symbol: symbolSchema,
  date: businessDateSchema,
  action: fillSchema.shape.action,
  quantity: z.number().positive().max(1e9),
  price: z.number().positive().max(1e7),
  feesCents: z.int().nonnegative().max(1e9),
  /** In whose shares quantity and price are typed; nothing later may be recorded under it. */
  asOf: asOfSchema,
});
export const fillRemovalSchema = z.strictObject({ id, fillId: id });
export const ticketCancelSchema = z.strictObject({ symbol: symbolSchema, asOf: asOfSchema });
export const ticketRemovalSchema = z.strictObject({
  symbol: symbolSchema,
  /** A ticket that has ended; absent: the live one. */
  id: id.optional(),
});
export const ticketUndoSchema = z.strictObject({ symbol: symbolSchema });

/** What a change of a ticket did, in a sentence. */
export const ticketChangeSchema = z.object({ message: z.string() });
export type TicketChange = z.infer<typeof ticketChangeSchema>;

/** What an instrument's leverage did to a holding; see horizonGuardrail. Fractions. */
export const guardrailSchema = z.object({
  multiple: z.number(),
  state: z.enum(['within', 'amber', 'red']),
  sessionsHeld: z.int().nonnegative(),
  sessionsAllowed: z.int().positive(),
  sessionsLeft: z.int().nonnegative(),
  horizonEndsOn: businessDateSchema,
  isPastHorizon: z.boolean(),
  isNearHorizon: z.boolean(),
  isDragBeyondBand: z.boolean(),
  /** The state in a sentence. */
  sentence: z.string(),
  index: z.string().nullable(),
  /** The days that the parts are counted between, both closes included; null when they are unknown. */
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  basis: z.string().nullable(),
  fundReturn: measureSchema,
  indexReturn: measureSchema,
  /** These three sum to the fund's return. */
  exposure: measureSchema,
  compounding: measureSchema,
  residual: measureSchema,
  /** What variance took: the exact no-fee product over S^L, less 1. */
  drag: measureSchema,
  expectedDragSoFar: measureSchema,
  dragBand: measureSchema,
  expectedDragLeft: measureSchema,
  volatilityThen: measureSchema,
  volatilityNow: measureSchema,
});
export type Guardrail = z.infer<typeof guardrailSchema>;

export const ticketRowSchema = z.object({
  id,
  symbol: z.string(),
  side: ticketSchema.shape.side,
  state: z.enum(['planned', 'open', 'closed', 'cancelled']),
  plan: ticketSchema,
  endedOn: businessDateSchema.nullable(),
  fills: z.array(
    fillSchema.extend({
      /** What is odd about it beside that day's bar, or null. */
      remark: z.string().nullable(),
    }),
  ),
  lots: z.array(
    z.object({
      openedOn: businessDateSchema,
      quantity: z.number(),
      price: z.number(),
      stop: z.number(),
      costCents: z.int(),
    }),
  ),
  /** Shares still held. */
  quantity: z.number(),
  averageCost: measureSchema,
  openedOn: businessDateSchema.nullable(),
  closedOn: businessDateSchema.nullable(),
  /** First in first out, after fees. */
  realisedCents: z.int(),
  /** The same by average cost, the other convention. */
  realisedAtAverageCents: z.int(),
  feesCents: z.int(),
  initialRiskCents: measureSchema,
  /** Realised dollars after fees in units of the initial risk of all shares opened. */
  realisedR: measureSchema,
  last: measureSchema,
  lastDate: businessDateSchema.nullable(),
  unrealisedCents: measureSchema,
  /** Against cost at the present stop: the ticket's part of the portfolio's heat. */
  openRiskCents: z.int().nonnegative(),
  /** The same from the last close, the other convention. */
  openRiskFromLastCents: measureSchema,
  /** Null for an instrument without leverage, and before the first fill. */
  guardrail: guardrailSchema.nullable(),
  /** Every plan that was saved for it, oldest first; none that was planned after the day. */
  versions: z.array(
    z.object({
      version: z.int().positive(),
      /** Null when that was after the as-of day. */
      savedAtMs: z.int().nullable(),
      cause: z.enum(planCauses),
      plan: ticketSchema,
      /** What it says otherwise than the version before, in words; empty for the first. */
      changes: z.array(
        z.object({ field: z.string(), from: z.string(), to: z.string(), isPrivate: z.boolean() }),
      ),
    }),
  ),
  /** What undoing would take back, or null. */
  lastChange: z.string().nullable(),
});
export type TicketRow = z.infer<typeof ticketRowSchema>;
export const blotterSchema = z.object({
  /** The day up to which sessions are counted. */
  day: businessDateSchema,
  tickets: z.array(ticketRowSchema),
  openRiskCents: z.int().nonnegative(),
});
export type Blotter = z.infer<typeof blotterSchema>;
