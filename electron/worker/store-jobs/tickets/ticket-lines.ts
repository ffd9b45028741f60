import { z } from 'zod';
import { ticketRecordSchema } from '#shared/domain/ticket-record.ts';
import type { ReadDb } from '#electron/db/database.ts';
import type { AuditLine } from '#electron/db/queries/audit-line.ts';
import { listAuditLines } from '#electron/db/queries/list-audit-lines.ts';

export const ticketKind = 'ticket';

/** What the audit keeps of a change: the ticket before and after it, null where there was or is none. */
const ticketChangeSchema = z.object({
  id: z.int(),
  before: ticketRecordSchema.nullable(),
  after: ticketRecordSchema.nullable(),
});
export type KeptChange = z.infer<typeof ticketChangeSchema>;
export interface TicketLine extends AuditLine {
  readonly detail: KeptChange;
}

/** Changes that stand, newest first; of one symbol unless it is null. */
export function standingChanges(user: ReadDb<'user'>, symbol: string | null): TicketLine[] {
  const lines = listAuditLines(user, ticketKind, symbol);
  const undone = new Set(lines.map(({ undoes }) => undoes));
  return lines
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .map((line) => ({ ...line, detail: ticketChangeSchema.parse(line.detail) }))
    .toReversed();
}
