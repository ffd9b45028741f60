import type { Move } from './lexicon/moves.ts';
import type { Thing } from './lexicon/things.ts';

/** What a word or phrase does to the tone of its sentence. */
export type Meaning =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'thing'; readonly thing: Thing }
  | { readonly kind: 'phrase'; readonly weight: number }
  | { readonly kind: 'idiom' | 'negator' | 'failure' | 'hedge' | 'concession' | 'turn' | 'cause' };

/** A word, figure or mark of a sentence; offsets are of the sentence. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence that mean something, as places in its list of words, the last not included. */
export interface Term {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}
