import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

/** A condition before it is one of the reading: its comparisons, how they join, and what follows from it. */
export interface Draft {
  readonly role: NoteTrigger['role'];
  readonly leaves: readonly PlacedLeaf[];
  readonly joint: 'any' | 'all';
}
