import type { Mark } from '../marks/mark.ts';
import type { Leaf } from './leaf.ts';

/** A comparison found in a sentence, with its place in the template and the marks it used. */
export interface PlacedLeaf extends Leaf {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}
