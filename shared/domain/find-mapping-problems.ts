import { type MappedField, mappedFields } from './mapped-fields.ts';

const needed = {
  price: ['date', 'open', 'high', 'low', 'close'],
  macro: ['date', 'close'],
  flow: ['date', 'close'],
} as const;

interface MappedTable {
  readonly kind: keyof typeof needed;
  /** The field of each column, by its place. */
  readonly columns: readonly MappedField[];
}

/** What is missing or double in a mapping, as sentences; none when it can be used. */
export function findMappingProblems({ kind, columns }: MappedTable): string[] {
  const missing = needed[kind].filter((field) => !columns.includes(field));
  const twice = mappedFields.filter(
    (field) => field !== 'ignored' && columns.indexOf(field) !== columns.lastIndexOf(field),
  );
  return [
    ...missing.map((field) => `No column is the ${field}.`),
    ...twice.map((field) => `Two columns are the ${field}.`),
  ];
}
