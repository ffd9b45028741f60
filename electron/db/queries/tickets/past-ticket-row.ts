import { basename } from 'node:path';
import { type TicketRecord, ticketRecordSchema } from '#shared/domain/ticket-record.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** A ticket that has ended, its columns in their order. */
export interface PastTicketRow {
  readonly id: number;
  readonly symbol: string;
  readonly record: string;
  readonly checksum: number;
}

/** @throws StoreProblem with the code `damaged` when the row is not as it was saved */
export function recordFromPastRow(row: PastTicketRow, file: string): TicketRecord {
  const parsed = isRowIntact(row) ? ticketRecordSchema.safeParse(JSON.parse(row.record)) : null;
  if (parsed?.success) return parsed.data;
  throw new StoreProblem('damaged', file, {
    message: `The ended ticket ${row.id} of ${row.symbol} in ${basename(file)} is not as it was saved and is not shown.`,
  });
}
