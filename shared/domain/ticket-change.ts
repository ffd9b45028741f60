import { z } from 'zod';
import { ticketRecordSchema } from './ticket-record.ts';

/** What the audit keeps of a change: the ticket before and after it, null where there was or is none. */
export const keptTicketChangeSchema = z.object({
  id: z.int(),
  before: ticketRecordSchema.nullable(),
  after: ticketRecordSchema.nullable(),
});
export type KeptTicketChange = z.infer<typeof keptTicketChangeSchema>;
