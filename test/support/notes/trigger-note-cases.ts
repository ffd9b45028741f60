import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusinessDate } from '#shared/domain/business-date.ts';

/** A note and the conditions that a person found in it before any program had read it. */
export interface TriggerNoteCase {
  readonly name: string;
  readonly text: string;
  readonly asOf: BusinessDate;
  readonly triggers: readonly string[];
}

/**
 * Short notes in different voices, full of conditions.
 * @param set `worked`: three that the grammar was written with; `held-out`: three that it was first held against when it was done
 */
export function triggerNoteCases(set: 'worked' | 'held-out'): readonly TriggerNoteCase[] {
  const folder = join(import.meta.dirname, 'triggers', set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const name = file.replace('.json', '');
      const { asOf, triggers } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), asOf, triggers };
    });
}
