import type { Clause } from './split-clauses.ts';
import type { Term, Word } from './term.ts';

/** Words of a sentence with what they add to its tone. */
export interface Weighing {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const adjectiveReach = 3;
const figureReach = 3;
const objectReach = 6;
const directReach = 3;
const negationReach = 5;
/** What a negated word counts for: `not bad` is less than good. */
const negated = -0.8;
const failing = -0.6;
const hedged = 0.5;
const foiled = 0.35;

const relates = new Set(['of', 'from', 'into', 'in', 'on', 'for', 'at', 'to', 'against', 'over']);
/** Before a word that may be a verb they make it a noun: `its gains`. */
const determiners = new Set(['its', 'their', 'the', 'all', 'of', 'early', 'recent', 'further', 'any']);
const nounLink = new Set(['in', 'of']);

interface Open extends Weighing {
  /** What negates or hedges it stands before this place. */
  readonly at: number;
}

/**
 * The tone of one clause. A move takes the sign of what it moves: falling yields and rising sales are good. What stands
 * alone has its own tone; a negator turns the next of them around; a hedge weakens what follows it.
 */
export function weighClause(
  clause: Clause,
  all: readonly Term[],
  words: readonly Word[],
): readonly Weighing[] {
  const start = placeOf(all, clause.from);
  const terms = all.slice(start, placeOf(all, clause.to));
  const earlier = all.slice(placeOf(all, clause.subjectFrom), start);
  const taken = new Set<Term>();
  const open: Open[] = [];
  const add = (parts: readonly Term[], weight: number): void => {
    for (const part of parts) taken.add(part);
    const from = Math.min(...parts.map((part) => part.from));
    open.push({ from, to: Math.max(...parts.map((part) => part.to)), weight, at: from });
  };

  for (const [index, term] of terms.entries()) {
    if (term.meaning.kind !== 'move' || taken.has(term)) continue;
    const { move } = term.meaning;
    const next = terms[index + 1];
    // `Rally fades`, `decline slows`: the first word is what the second moves.
    if (next?.meaning.kind === 'move' && next.from === term.to && next.meaning.move.form === 'verb') {
      const first = moved(term, terms, earlier, words, taken);
      const sign = first ? polarityOf(first) : 1;
      add(
        [...(first ? [first] : []), term, next],
        sign * move.direction * next.meaning.move.direction * next.meaning.move.strength,
      );
      continue;
    }
    const object = moved(term, terms, earlier, words, taken);
    if (!object && move.form === 'figure') continue;
    // `The day ends`, `markets closed`: not everything that ends was good while it lasted.
    if (move.bound && (!object || (object.to <= term.from && (polarityOf(object) > 0 || move.direction > 0))))
      continue;
    add(object ? [object, term] : [term], move.direction * move.strength * (object ? polarityOf(object) : 1));
  }
  for (const term of terms) {
    if (taken.has(term)) continue;
    if (term.meaning.kind === 'phrase')
      add([term], term.meaning.weight * (isOfInverse(term, terms, words) ? -1 : 1));
    if (term.meaning.kind === 'thing' && term.meaning.thing.alone !== 0)
      add([term], term.meaning.thing.alone);
  }
  return modified(open, terms).map(({ from, to, weight }) => ({ from, to, weight: weight * clause.share }));
}

/** The first of the terms, which are in order, that begins at a word or after it. */
function placeOf(terms: readonly Term[], word: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as Term).from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const polarityOf = ({ meaning }: Term): number =>
  meaning.kind === 'thing' ? meaning.thing.polarity : meaning.kind === 'move' ? meaning.move.direction : 1;

/** Whether good news of this phrase is news of an inverse fund. */
function isOfInverse(phrase: Term, terms: readonly Term[], words: readonly Word[]): boolean {
  const owner = subject(phrase, terms, words);
  return (
    owner?.meaning.kind === 'thing' &&
    owner.meaning.thing.inverse === true &&
    phrase.from - owner.to <= objectReach
  );
}

/** What a word of movement moves, or null where the clause does not name it. */
function moved(
  term: Term,
  terms: readonly Term[],
  earlier: readonly Term[],
  words: readonly Word[],
  taken: ReadonlySet<Term>,
): Term | null {
  if (term.meaning.kind !== 'move') return null;
  const { form } = term.meaning.move;
  const after = (reach: number, kinds: readonly string[]): Term | undefined =>
    terms.find(
      (other) =>
        other.from >= term.to &&
        other.from < term.to + reach &&
        kinds.includes(other.meaning.kind) &&
        !taken.has(other),
    );
  if (form === 'adjective')
    return after(adjectiveReach, ['thing']) ?? subject(term, terms, words) ?? subject(term, earlier, words);
  if (form === 'figure') {
    const before = terms.findLast(({ to }) => to <= term.from);
    return before?.meaning.kind === 'thing' && term.from - before.to <= figureReach ? before : null;
  }
  if (form === 'transitive') {
    const object = after(objectReach, ['thing', 'move']);
    const isNoun = object?.meaning.kind !== 'move' || determiners.has(words[object.from - 1]?.text ?? '');
    if (object && isNoun) return lastOfCompound(object, terms);
  }
  // `Rising costs`.
  if ((words[term.to - 1]?.text ?? '').endsWith('ing')) {
    const object = after(1, ['thing']);
    if (object) return lastOfCompound(object, terms);
  }
  if (nounLink.has(words[term.to]?.text ?? '')) {
    const object = after(objectReach, ['thing']);
    if (object) return object;
  }
  const mover = subject(term, terms, words) ?? subject(term, earlier, words);
  // `The warning sinks shares`: what is bad moves what follows.
  if (mover && polarityOf(mover) < 0 && !relates.has(words[term.to]?.text ?? ''))
    return after(directReach, ['thing']) ?? mover;
  return mover;
}

/** `recession risk`: of things side by side the last is meant. */
function lastOfCompound(first: Term, terms: readonly Term[]): Term {
  const next = terms.find(({ from, meaning }) => from === first.to && meaning.kind === 'thing');
  return next ? lastOfCompound(next, terms) : first;
}

/** The thing before a verb; of `outflows from funds` the first, which the preposition hangs on. */
function subject(term: Term, terms: readonly Term[], words: readonly Word[]): Term | null {
  const before = terms.filter(({ to, meaning }) => to <= term.from && meaning.kind === 'thing');
  let found = before.pop();
  while (found) {
    const last = before.at(-1);
    if (!last) return found;
    const between = words.slice(last.to, found.from).map(({ text }) => text);
    if (between.length === 0 || between.length > 4 || !between.some((text) => relates.has(text)))
      return found;
    found = before.pop();
  }
  return null;
}

/** Negators and hedges applied; a failure with nothing to turn around counts by itself. */
function modified(open: readonly Open[], terms: readonly Term[]): readonly Weighing[] {
  const result = open.toSorted((left, right) => left.at - right.at).map((one) => ({ ...one }));
  for (const term of terms) {
    const { kind } = term.meaning;
    if (kind === 'negator' || kind === 'failure') {
      // What comes before a failure only made it hoped for.
      if (kind === 'failure') for (const one of result) if (one.to <= term.from) one.weight *= foiled;
      const target =
        result.find(({ at, to }) => to > term.to && at < term.to + negationReach && at >= term.from - 1) ??
        // `Recession no longer the base case`.
        result.find(({ to }) => kind === 'negator' && to <= term.from && to > term.from - objectReach / 2);
      if (target) {
        const turned = target.weight * negated;
        // To fail at something bad is good.
        target.weight = kind === 'failure' && target.weight > 0 ? Math.min(failing, turned) : turned;
        target.from = Math.min(target.from, term.from);
        target.to = Math.max(target.to, term.to);
      } else if (kind === 'failure')
        result.push({ from: term.from, to: term.to, at: term.from, weight: failing });
    }
    if (kind === 'hedge') for (const one of result) if (one.to > term.to) one.weight *= hedged;
  }
  return result;
}
