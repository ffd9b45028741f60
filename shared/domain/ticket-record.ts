import { z } from 'zod';
import { type BusinessDate, parseBusinessDate } from './business-date.ts';
import { ticketSchema } from './ticket.ts';

const date = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
  'expected a date YYYY-MM-DD',
);

/** What was bought or sold for a ticket, as typed by the user; Stopline itself trades nothing. In the shares of the ticket. */
export const fillSchema = z.object({
  /** Unique within its ticket. */
  id: z.int().positive(),
  date,
  action: z.enum(['buy', 'sell']),
  /** Shares; a split can leave fractions of one. */
  quantity: z.number().positive().finite(),
  /** Dollars a share. */
  price: z.number().positive().finite(),
  /** Commission and fees of the whole fill. */
  feesCents: z.int().nonnegative(),
  /** The ticket's stop when the fill was typed: what each share was risked down to. */
  stop: z.number().positive().finite(),
});
export type Fill = z.infer<typeof fillSchema>;

/** A ticket through its whole life: the plan, what was traded for it, and the day it ended. */
export const ticketRecordSchema = z.object({
  id: z.int().positive(),
  plan: ticketSchema,
  fills: z.array(fillSchema),
  /** The day it was closed or cancelled; null while it is planned or open. */
  endedOn: date.nullable(),
});
export type TicketRecord = z.infer<typeof ticketRecordSchema>;
