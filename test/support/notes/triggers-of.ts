import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { readingFacts } from './reading-facts.ts';

/** The day that single sentences of tests speak of. */
export const sentenceDay = '2025-12-18' as BusinessDate;

/** The conditions that a text is read to state, in its order. */
export const triggersOf = (text: string): string =>
  readingFacts(readNote(text, { asOf: sentenceDay })).triggers.join(' | ');
