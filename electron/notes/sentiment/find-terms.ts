import { causes, concessions, failures, hedges, negators, turns } from './lexicon/modifiers.ts';
import { moves } from './lexicon/moves.ts';
import { idioms, phrases } from './lexicon/phrases.ts';
import { things } from './lexicon/things.ts';
import type { Meaning, Term, Word } from './term.ts';

interface Entry {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const split = (list: string): readonly string[] => list.split(',').map((entry) => entry.trim());
const plain = (
  kind: 'idiom' | 'negator' | 'failure' | 'hedge' | 'concession' | 'turn' | 'cause',
  list: string,
) => split(list).map((text): [string, Meaning] => [text, { kind }]);

/** Every listed word and phrase; where one stands in two lists the later list wins. */
const listed: readonly [string, Meaning][] = [
  ...things.flatMap(([thing, list]) =>
    split(list).map((text): [string, Meaning] => [text, { kind: 'thing', thing }]),
  ),
  ...moves.flatMap(([move, list]) =>
    split(list).map((text): [string, Meaning] => [text, { kind: 'move', move }]),
  ),
  ...phrases.flatMap(([weight, list]) =>
    split(list).map((text): [string, Meaning] => [text, { kind: 'phrase', weight }]),
  ),
  ...plain('idiom', idioms),
  ...plain('cause', causes),
  ...plain('hedge', hedges),
  ...plain('negator', negators),
  ...plain('failure', failures),
  ...plain('concession', concessions),
  ...plain('turn', turns),
];

/** Entries by their first word, longest first. */
const entries: ReadonlyMap<string, readonly Entry[]> = indexEntries();

function indexEntries(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [text, meaning] of new Map(listed)) {
    const words = text.split(/\s+/);
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), { words, meaning }]);
  }
  for (const found of index.values()) found.sort((left, right) => right.words.length - left.words.length);
  return index;
}

/** Beside these a signed percentage is a level of a plan and nothing that happened. */
const levels = new Set(['stop', 'stops', 'target', 'targets', 'objective', 'objectives']);

const particles = new Set(['up', 'down']);
const states = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'now',
  'still',
  'already',
  'though',
  'futures',
  'shares',
  'stocks',
]);
const measures = new Set([
  'by',
  'for',
  'on',
  'sharply',
  'slightly',
  'again',
  'almost',
  'nearly',
  'about',
  'over',
  'from',
  'more',
]);

/** Whether an `up` or `down` only belongs to its verb, as in `holding up`: no state before it and no measure after it. */
function isParticle(words: readonly Word[], at: number, length: number): boolean {
  if (length > 1 || !particles.has((words[at] as Word).text)) return false;
  const next = words[at + 1]?.text ?? '';
  return !states.has(words[at - 1]?.text ?? '') && !measures.has(next) && !/^[+\d]/.test(next);
}

/** `IWM -2.1%` says that it fell. */
function signedMove(text: string): Meaning | null {
  if (!/^[+-]/.test(text)) return null;
  return {
    kind: 'move',
    move: { direction: text.startsWith('+') ? 1 : -1, strength: 0.5, form: 'figure' },
  };
}

/** The listed words and phrases, and signed percentages, of a sentence from left to right, the longest at each place; none overlap. */
export function findTerms(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  const plans = words.some(({ text }) => levels.has(text));
  for (let at = 0; at < words.length; ) {
    const entry = entries
      .get((words[at] as Word).text)
      ?.find(({ words: listedWords }) => listedWords.every((text, step) => words[at + step]?.text === text));
    const length = entry?.words.length ?? 1;
    const meaning = entry?.meaning ?? (plans ? null : signedMove((words[at] as Word).text));
    if (meaning && !isParticle(words, at, length)) terms.push({ from: at, to: at + length, meaning });
    at += length;
  }
  return terms;
}
