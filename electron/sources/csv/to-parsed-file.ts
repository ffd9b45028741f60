import type { ParsedFile } from '../parsed-file.ts';
import type { Layout } from './layout.ts';
import type { RejectionList } from './rejection-list.ts';

interface ReadRows extends Pick<ParsedFile, 'dataRows' | 'notes' | 'series'> {
  readonly rejections: RejectionList;
}

/** What a read table comes to: every row is accepted or among the rejections, which go by line. */
export function toParsedFile(
  { id, name }: Pick<Layout, 'id' | 'name'>,
  { dataRows, rejections, notes, series }: ReadRows,
): ParsedFile {
  return {
    layout: id,
    layoutName: name,
    dataRows,
    accepted: dataRows - rejections.count,
    rejected: rejections.count,
    rejections: rejections.kept.toSorted((left, right) => left.line - right.line),
    notes,
    series,
  };
}
