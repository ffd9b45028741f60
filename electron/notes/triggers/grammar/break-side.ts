import type { SubjectMark } from '../../marks/mark.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';

const buys = /\b(?:buy|add|long|enter|initiate|re-?enter|breakout|scale in|chase)\b/i;
const sells = /\b(?:short|sell short)\b/i;

/**
 * The side to which a level is left that a note only calls broken or crossed: up for a buyer and for what rises when markets are
 * under strain, down for everybody else.
 */
export function breakSide({ text }: Sentence, { subject: { kind } }: SubjectMark): 1 | -1 {
  if (kind !== 'fund' && kind !== 'index') return 1;
  return buys.test(text) && !sells.test(text) ? 1 : -1;
}
