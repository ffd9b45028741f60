import { type KeptTicketChange, keptTicketChangeSchema } from '#shared/domain/ticket-change.ts';
import type { ReadDb } from '#electron/db/database.ts';
import type { AuditLine } from '#electron/db/queries/audit/audit-line.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';

export const ticketKind = 'ticket';

export interface TicketLine extends AuditLine {
  readonly detail: KeptTicketChange;
}

/** Changes that stand, newest first; of one symbol unless it is null. */
export function standingChanges(user: ReadDb<'user'>, symbol: string | null): TicketLine[] {
  const lines = listAuditLines(user, ticketKind, symbol);
  const undone = new Set(lines.map(({ undoes }) => undoes));
  return lines
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .map((line) => ({ ...line, detail: keptTicketChangeSchema.parse(line.detail) }))
    .toReversed();
}
