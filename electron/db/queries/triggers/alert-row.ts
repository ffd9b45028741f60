import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { type Alert, alertSchema } from '#shared/ipc/alert-schemas.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** An alert's row, its columns in their order. */
export interface AlertRow {
  readonly id: number;
  readonly trigger_id: number;
  readonly revision: number;
  readonly day: number;
  readonly record: string;
  readonly raised_at_ms: number;
  readonly delivered_at_ms: number | null;
  readonly withdrawn_at_ms: number | null;
  readonly checksum: number;
}

/** What of an alert does not change once it is raised. */
export type AlertRecord = Omit<Alert, 'id' | 'raisedAt' | 'withdrawnAt'>;

export const alertColumns =
  'id, trigger_id, revision, day, record, raised_at_ms, delivered_at_ms, withdrawn_at_ms, checksum';

/** The alert, or null when the row is not as it was written. */
export function alertFromRow(row: AlertRow): Alert | null {
  if (!isRowIntact(row)) return null;
  const parsed = alertSchema.safeParse({
    ...(JSON.parse(row.record) as AlertRecord),
    id: row.id,
    raisedAt: new Date(row.raised_at_ms).toISOString(),
    withdrawnAt: row.withdrawn_at_ms === null ? null : new Date(row.withdrawn_at_ms).toISOString(),
  });
  return parsed.success ? parsed.data : null;
}

export const dateOfAlert = ({ day }: Pick<AlertRow, 'day'>): BusinessDate => toBusinessDate(day);
