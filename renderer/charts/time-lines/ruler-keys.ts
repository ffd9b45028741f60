import { stepStop } from '#renderer/components/plots/step-stop.ts';
import type { DayRange } from './time-lines-contract.ts';

export interface RulerKeyState {
  /** Session under the keyboard's cursor; null while there is none. */
  readonly cursor: number | null;
  /** The first of two dates while the second is looked for. */
  readonly first: number | null;
}

export interface RulerKeyAnswer extends RulerKeyState {
  /** Set when the ruler changes; null takes it away. */
  readonly ruler?: { readonly range: DayRange | null; readonly final: boolean };
}

/**
 * What a key does to the cursor and the ruler: arrows, Page, Home and End move a session, Enter takes the first and
 * then the second date, Escape takes away what there is.
 * @param days day numbers of the sessions
 * @returns null for a key that means nothing here
 */
export function ruleByKey(key: string, state: RulerKeyState, days: ArrayLike<number>): RulerKeyAnswer | null {
  const { cursor, first } = state;
  const last = days.length - 1;
  if (last < 0) return null;
  const between = (one: number, other: number): DayRange => ({
    from: days[Math.min(one, other)] as number,
    to: days[Math.max(one, other)] as number,
  });
  if (key === 'Escape') {
    if (cursor === null && first === null) return { ...state, ruler: { range: null, final: true } };
    return { cursor: null, first: null, ...(first === null ? {} : { ruler: { range: null, final: true } }) };
  }
  const at = cursor ?? last;
  if (key === 'Enter') {
    if (first === null) return { cursor: at, first: at, ruler: { range: between(at, at), final: false } };
    return { cursor: at, first: null, ruler: { range: between(first, at), final: true } };
  }
  const next = stepStop(key, at, days.length);
  if (next === null) return null;
  const ruler = first === null ? {} : { ruler: { range: between(first, next), final: false } };
  return { cursor: next, first, ...ruler };
}
