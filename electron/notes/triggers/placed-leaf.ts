import type { Span } from '#shared/domain/playbook/span.ts';
import type { Mark } from '../marks/mark.ts';
import type { Leaf } from './leaf.ts';

/** A comparison found in a sentence, with its place in the template and the marks it used. */
export interface PlacedLeaf extends Leaf {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Where the sentence says which closes count, apart from the comparison. */
  readonly closesAt?: Span;
}
