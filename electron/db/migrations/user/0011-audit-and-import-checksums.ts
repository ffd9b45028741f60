import type { Migration } from '../../migration.ts';

export const auditAndImportChecksums: Migration = {
  name: 'audit and import checksums',
  sql: `
-- Over the columns before it, as everywhere. What stands here already is taken as it is.
ALTER TABLE audit_line ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE audit_line SET checksum = row_checksum(id, at_ms, kind, symbol, sentence, detail, undoes);
ALTER TABLE statement_import ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE statement_import SET checksum = row_checksum(id, file_name, sha256, layout, data_rows, accepted, rejected, notes,
  rejections, imported_at_ms);
`,
};
