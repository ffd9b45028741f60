import type { WriteDb } from '../../database.ts';
import type { ImportedFile } from './imported-file.ts';

const insertImport = `INSERT INTO file_import
    (file_name, sha256, layout, data_rows, accepted, rejected, notes, imported_at_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const insertRejection = 'INSERT INTO import_rejection (import_id, line, field, reason) VALUES (?, ?, ?, ?)';

/** Puts a file of market data on record; part of the transaction that stores what it holds. Its id. */
export function recordFile(db: WriteDb<'cache'>, file: ImportedFile): number {
  const { fileName, sha256, layout, dataRows, accepted, rejected, importedAtMs } = file;
  const notes = JSON.stringify(file.notes);
  const counts = [dataRows, accepted, rejected] as const;
  const { lastId } = db.run(insertImport, fileName, sha256, layout, ...counts, notes, importedAtMs);
  for (const { line, field, reason } of file.rejections) db.run(insertRejection, lastId, line, field, reason);
  return lastId;
}
