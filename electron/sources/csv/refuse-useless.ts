import { FileRefused } from '../parsed-file.ts';
import type { RejectionList } from './rejection-list.ts';

/** Refuses a file of which no row can be used, in the words of its first rejection. */
export function refuseUseless(dataRows: number, { count, kept }: RejectionList, fileName: string): void {
  if (dataRows === 0) throw new FileRefused(`${fileName} has a header but no rows of data.`);
  if (count < dataRows) return;
  const [{ line, field, reason }] = kept;
  throw new FileRefused(
    `${fileName}: none of its ${dataRows} rows can be used; line ${line}: ${reason}.`,
    line,
    field,
  );
}
