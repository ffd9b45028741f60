import { basename } from 'node:path';
import { type Trigger, triggerSchema } from '#shared/domain/trigger.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** A trigger's row, its columns in their order. */
export interface TriggerRow {
  readonly id: number;
  readonly record: string;
  readonly checksum: number;
}

/** @throws StoreProblem with the code `damaged` when the row is not as it was saved, so that no wrong level is watched */
export function triggerFromRow(row: TriggerRow, file: string): Trigger {
  const parsed = isRowIntact(row) ? triggerSchema.safeParse(JSON.parse(row.record)) : null;
  if (parsed?.success) return parsed.data;
  throw new StoreProblem('damaged', file, {
    message: `The trigger ${row.id} in ${basename(file)} is not as it was saved and is not watched. Set it again.`,
  });
}
