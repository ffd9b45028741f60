import type { NoteFormat } from '#shared/domain/playbook/playbook.ts';

/** The words of a note as plain text, one line a paragraph, list item or table row, and what it was written in. */
export interface NoteText {
  readonly format: NoteFormat;
  readonly text: string;
}
