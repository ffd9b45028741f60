import {
  breakers,
  closings,
  denials,
  fillers,
  passages,
  sideWords,
  takers,
  ways,
} from '../words/comparisons.ts';
import type { Token } from './tokens.ts';

/** The words that hold a series against a level. */
export interface ComparisonWords {
  /** `open` where the words say that a level is broken, and not from where. */
  readonly side: 1 | -1 | 'open';
  /** The first token of them. */
  readonly first: number;
}

// Between a verb and `to` or `above`, or between `fails` and the verb.
const reach = 5;

const isWord = ({ mark, text }: Token): boolean => mark === null && /^[a-z]/.test(text);

/** The comparison that ends right before the token of a level; null where the words there are none. */
export function comparisonBefore(tokens: readonly Token[], level: number): ComparisonWords | null {
  let at = level - 1;
  while (at > 0 && isWord(tokens[at] as Token) && fillers.has((tokens[at] as Token).text)) at--;
  const token = tokens[at];
  if (!token || token.mark) return null;
  const isOf = tokens.slice(at + 1, level).some(({ text }) => text === 'of');
  const found =
    isOf && closings.has(token.text)
      ? { side: 'open' as const, first: at }
      : bareComparison(tokens, at, token.text);
  if (!found) return null;
  const { side, first } = withVerb(tokens, found);
  const denied = side === 'open' ? -1 : denialBefore(tokens, first);
  return denied < 0 ? { side, first } : { side: side === 1 ? -1 : 1, first: denied };
}

function bareComparison(tokens: readonly Token[], at: number, text: string): ComparisonWords | null {
  if (text === '>' || text === '\u2265') return { side: 1, first: at };
  if (text === '<' || text === '\u2264') return { side: -1, first: at };
  const side = Object.hasOwn(sideWords, text) ? sideWords[text] : undefined;
  if (side !== undefined) return { side, first: at };
  if (passages.has(text)) {
    const way = wayBefore(tokens, at);
    if (way) return way;
    return text.startsWith('th') ? { side: 1, first: at } : null;
  }
  if (Object.hasOwn(takers, text)) return { side: takers[text] ?? 1, first: at };
  if (text === 'take' || text === 'takes' || text === 'taking') return { side: 1, first: at };
  return breakers.has(text) ? { side: 'open', first: at } : null;
}

/** The nearest verb or noun of a way before `to`. */
function wayBefore(tokens: readonly Token[], at: number): ComparisonWords | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const { text, mark } = tokens[back] as Token;
    if (mark?.kind === 'figure' || mark?.kind === 'average' || /^[,;:.]$/.test(text)) return null;
    if (Object.hasOwn(ways, text)) return { side: ways[text] ?? 1, first: back };
    if (breakers.has(text)) return { side: 1, first: back };
  }
  return null;
}

/** Takes in the verb that goes with `above`, so that what stands before it is the series. */
function withVerb(tokens: readonly Token[], { side, first }: ComparisonWords): ComparisonWords {
  let from = first;
  for (let back = first - 1; back >= Math.max(0, first - reach); back--) {
    const { text, mark } = tokens[back] as Token;
    if (mark || !/^[a-z]/.test(text)) break;
    if (Object.hasOwn(ways, text) || breakers.has(text) || Object.hasOwn(takers, text)) from = back;
    else if (!fillers.has(text)) break;
  }
  return { side, first: from };
}

function denialBefore(tokens: readonly Token[], first: number): number {
  for (let back = first - 1; back >= Math.max(0, first - 3); back--) {
    const { text, mark } = tokens[back] as Token;
    if (mark || !/^[a-z]/.test(text)) return -1;
    if (denials.has(text)) return back;
  }
  return -1;
}
