import type { NoteReading } from './note-reading.ts';
import type { Span } from './span.ts';

const lists = ['claims', 'ideas', 'triggers', 'catalysts', 'risks'] as const;

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** The first span that does not lie in the text, named by its field. */
function findStray(value: unknown, length: number, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isSpan(value)) {
    if (value.start <= value.end && value.end <= length) return null;
    return `${field}: ${value.start} to ${value.end} is no stretch of a text of ${length} characters.`;
  }
  for (const [key, item] of Object.entries(value)) {
    const problem = findStray(item, length, `${field}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

/**
 * What of a reading cannot be, though each field by itself could: words outside the text, an id that stands twice, an idea that
 * waits for a trigger that is not there. A sentence that names the field, or null.
 */
export function findReadingProblem(reading: NoteReading): string | null {
  const ids = new Map<string, string>();
  for (const list of lists)
    for (const [index, { id }] of reading[list].entries()) {
      const field = `reading.${list}.${index}.id`;
      const other = ids.get(id);
      if (other !== undefined) return `${field}: "${id}" stands at ${other} already.`;
      ids.set(id, field);
    }
  const triggers = new Set(reading.triggers.map(({ id }) => id));
  for (const [index, { enterOn }] of reading.ideas.entries()) {
    const absent = enterOn.find((id) => !triggers.has(id));
    if (absent !== undefined)
      return `reading.ideas.${index}.enterOn: there is no trigger "${absent}" in the reading.`;
  }
  return findStray(reading, reading.text.length, 'reading');
}
