import { basename } from 'node:path';
import { type Playbook, playbookSchema } from '#shared/domain/playbook/playbook.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** One version of a playbook, its columns in their order. */
export interface PlaybookRow {
  readonly playbook_id: string;
  readonly version: number;
  readonly title: string;
  readonly note_name: string;
  readonly note_as_of: string;
  readonly saved_at_ms: number;
  readonly content: string;
  readonly checksum: number;
}

export function rowFromPlaybook(playbook: Playbook): Omit<PlaybookRow, 'checksum'> {
  return {
    playbook_id: playbook.id,
    version: playbook.version,
    title: playbook.title,
    note_name: playbook.note.name,
    note_as_of: playbook.note.asOf,
    saved_at_ms: playbook.savedAtMs,
    content: JSON.stringify(playbook),
  };
}

/** @throws StoreProblem with the code `damaged` when the row is not as it was saved */
export function playbookFromRow(row: PlaybookRow, file: string): Playbook {
  const parsed = isRowIntact(row) ? playbookSchema.safeParse(JSON.parse(row.content)) : null;
  if (parsed?.success) return parsed.data;
  throw new StoreProblem('damaged', file, { message: damagedPlaybook(row, file) });
}

export const damagedPlaybook = ({ title, version }: Pick<PlaybookRow, 'title' | 'version'>, file: string) =>
  `Version ${version} of the playbook "${title}" in ${basename(file)} is not as it was saved and is not opened; its other versions are.`;
