import type { Backup } from '#electron/db/backup/backup-folder.ts';
import type { SalvagedTable } from '#electron/db/salvage/salvage-user.ts';
import type { PartOfRow, UserTable } from '#electron/db/salvage/user-tables.ts';
import { formatNumber } from '#shared/format/format-number.ts';

/** So many of a kind are named: what is missing rather than what is there. */
const mostNamed = { fresh: 6, missing: 20 };

/**
 * What a person must know after a damaged user.db was put together anew: how much of it was intact, what of that is newer than the
 * backup, what the backup stands in for, and what is lost.
 * @param keptIn where the damaged file is now, relative to the workspace
 */
export function describeSalvage(
  tables: readonly SalvagedTable[],
  { keptIn, backup }: { readonly keptIn: string; readonly backup: Backup | null },
): string {
  const saved = sum(tables, (one) => one.saved);
  const known = saved + sum(tables, ({ missing }) => missing);
  const unclear = tables.filter(({ uncertain }) => uncertain).map(({ table }) => table.many);
  const date = backup && new Date(backup.madeAtMs).toISOString().slice(0, 10);
  const lost = listOf(tables, (one) => one.lost, mostNamed.missing);
  const older = listOf(tables, (one) => one.older, mostNamed.missing);
  const fresh = listOf(tables, (one) => one.fresh, mostNamed.fresh);
  return [
    date
      ? `user.db was damaged; Stopline put what is intact in it together with its backup of ${date}.`
      : 'user.db was damaged and there is no usable backup, so it holds what was still intact in it.',
    `The damaged file is kept in ${keptIn.replaceAll('\\', '/')}.`,
    `${formatNumber(saved, 0)} of the ${formatNumber(known, 0)} records that it is known to have held were intact.`,
    ...(date && fresh !== '' ? [`Recovered from it, being newer than the backup: ${fresh}.`] : []),
    ...(older === ''
      ? []
      : [`Taken from the backup, perhaps older than they were or deleted since: ${older}.`]),
    ...(lost === '' ? [] : [`Lost: ${lost}.`]),
    ...(unclear.length === 0
      ? []
      : [`Whether more was lost of its ${unclear.join(', ')} cannot be read any more.`]),
    lost + older === '' && unclear.length === 0
      ? 'Nothing is lost.'
      : 'Please check these and enter what is missing.',
  ].join(' ');
}

function listOf(
  tables: readonly SalvagedTable[],
  of: (one: SalvagedTable) => readonly PartOfRow[],
  most: number,
): string {
  return tables.flatMap((one) => named(one.table, of(one), most)).join(', ');
}

function named({ name, one, many }: UserTable, rows: readonly PartOfRow[], most: number): string[] {
  if (rows.length === 0) return [];
  if (name && rows.length <= most) return rows.map(name);
  return [`${formatNumber(rows.length, 0)} ${rows.length === 1 ? one : many}`];
}

const sum = (tables: readonly SalvagedTable[], of: (one: SalvagedTable) => number): number =>
  tables.reduce((total, one) => total + of(one), 0);
