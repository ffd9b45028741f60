import type { ConditionLeaf } from '#shared/domain/condition.ts';
import type { Assumption } from '#shared/domain/playbook/assumption.ts';

/** A single comparison that a note watches, its name, and what was assumed where the note is silent. */
export interface Leaf {
  readonly leaf: ConditionLeaf;
  readonly name: string;
  readonly assumptions: readonly Assumption[];
}
