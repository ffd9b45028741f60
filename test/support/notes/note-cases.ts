import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { FactKind } from './reading-facts.ts';

export interface NoteCase {
  readonly name: string;
  readonly text: string;
  readonly asOf: BusinessDate;
  /** What a person found in the note before any program had read it. */
  readonly expected: Readonly<Record<FactKind, readonly string[]>>;
}

/**
 * The notes of this folder, each beside what is in it.
 * @param set `later`, `fresh` and `unseen`: three each, written when the rules had been fitted to those before; `conditions`: one,
 * mostly of triggers, written after the rules for outcomes and headings
 */
export function noteCases(set: '.' | 'later' | 'fresh' | 'unseen' | 'conditions' = '.'): NoteCase[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const { asOf, ...expected } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const name = file.replace('.json', '');
      return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), asOf, expected };
    });
}
