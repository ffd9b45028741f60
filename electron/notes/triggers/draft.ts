import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

/** A condition before it is one of the reading: its comparisons, how they join, and what follows from it. */
export interface Draft {
  readonly role: NoteTrigger['role'];
  readonly leaves: readonly PlacedLeaf[];
  readonly joint: 'any' | 'all';
}

/** Whether a condition already holds the place of a comparison. */
export const isTaken = (leaf: PlacedLeaf, drafts: readonly Draft[]): boolean =>
  drafts.some(({ leaves }) => leaves.some((other) => other.start < leaf.end && leaf.start < other.end));
