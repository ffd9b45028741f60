import { sealTable } from '#electron/documents/tables/sealed-table.ts';
import { commaSeparated, tabSeparated } from '#electron/documents/tables/table-text.ts';
import { workbook } from '#electron/documents/tables/workbook.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { ComputeContext } from './compute-context.ts';

type WriteTable = ComputeJobs['table.write'];
type TableText = ComputeJobs['table.text'];

/** A byte order mark, without which a spreadsheet takes UTF-8 for the system's own encoding. */
const utf8Mark = '\uFEFF';

/** A table as a file that appears whole or not at all. */
export async function writeTable(
  _context: ComputeContext,
  { table, masked, appVersion, format, path, name }: WriteTable['input'],
): Promise<WriteTable['output']> {
  const sealed = sealTable(table, masked, appVersion);
  const bytes =
    format === 'xlsx' ? await workbook(sealed, table.title) : Buffer.from(utf8Mark + commaSeparated(sealed));
  writeWhole(path, [bytes]);
  return { fileName: name, bytes: bytes.length, rows: table.rows.length, masked, numbersHash: sealed.hash };
}

export function tableForClipboard(
  _context: ComputeContext,
  { table, masked, appVersion }: TableText['input'],
): TableText['output'] {
  const sealed = sealTable(table, masked, appVersion);
  return { text: tabSeparated(sealed), numbersHash: sealed.hash };
}
