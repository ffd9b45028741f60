import { basename } from 'node:path';
import type { ReadDb, WriteDb } from '../../database.ts';
import { isRowIntact, rowChecksum } from '../checks/row-checksum.ts';
import type { ImportedFile } from '../imports/imported-file.ts';

/** The record of a broker's file, its columns in their order. */
export interface StatementImportRow {
  readonly id: number;
  readonly file_name: string;
  readonly sha256: string;
  readonly layout: string;
  readonly data_rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly notes: string;
  readonly rejections: string;
  readonly imported_at_ms: number;
  readonly checksum: number;
}

const all = 'SELECT * FROM statement_import ORDER BY id';
const next = 'SELECT 1 + coalesce(max(id), 0) AS id FROM statement_import';
const insert = `INSERT INTO statement_import (id, file_name, sha256, layout, data_rows, accepted, rejected, notes, rejections,
    imported_at_ms, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Records a broker's file; its number. */
export function recordStatementFile(db: WriteDb<'user'>, file: ImportedFile): number {
  const { fileName, sha256, layout, dataRows, accepted, rejected, importedAtMs } = file;
  const [notes, rejections] = [JSON.stringify(file.notes), JSON.stringify(file.rejections)];
  return db.transaction(() => {
    const { id } = db.row<{ id: number }>(next) as { id: number };
    const counts = [dataRows, accepted, rejected] as const;
    const values = [id, fileName, sha256, layout, ...counts, notes, rejections, importedAtMs];
    db.run(insert, ...values, rowChecksum(values));
    return id;
  });
}

/** The record of every file by its number, and whether it is as it was written. */
export function readStatementFiles(
  db: ReadDb<'user'>,
): Map<number, { readonly row: StatementImportRow; readonly intact: boolean }> {
  return new Map(
    db.rows<StatementImportRow>(all).map((row) => [row.id, { row, intact: isRowIntact(row) }] as const),
  );
}

/** A sentence for each record that is not as it was written. */
export function listDamagedStatementFiles(db: ReadDb<'user'>): string[] {
  return [...readStatementFiles(db).values()]
    .filter(({ intact }) => !intact)
    .map(
      ({ row }) =>
        `The record of the file "${row.file_name}" in ${basename(db.file)} is not as it was written. Import the file again to replace it and its statements.`,
    );
}
