import type { StretchMark } from '../../marks/mark.ts';
import type { Token } from './tokens.ts';

/** What a move is counted from, as the words after it say. */
export interface MoveBase {
  /** From a high or a low. */
  readonly peak: boolean;
  readonly stretch: StretchMark | null;
  /** The last token of those words; that of the move itself where there are none. */
  readonly last: number;
}

const begins = /^(?:from|in|over|within|off|below|during)$/;
const extremes = /^(?:highs?|lows?|peak|top|trough)$/;
const units: Readonly<Record<string, number>> = { day: 1, session: 1, week: 5, month: 21, quarter: 63 };
// `From its last closing high of the`.
const reach = 7;

/** The words right after a move: `over two weeks`, `from its 20-day high`, `in a single session`. */
export function moveBaseAfter(tokens: readonly Token[], last: number): MoveBase {
  const none = { peak: false, stretch: null, last };
  const next = tokens[last + 1];
  if (next?.mark?.kind === 'stretch') return { peak: false, stretch: next.mark, last: last + 1 };
  if (!next || !begins.test(next.text)) return none;
  for (let at = last + 2; at < Math.min(tokens.length, last + 2 + reach); at++) {
    const { text, mark } = tokens[at] as Token;
    if (mark?.kind === 'stretch') {
      const after = tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === 'closing' ? at + 2 : at + 1;
      const isPeak = extremes.test(tokens[after]?.text ?? '');
      return { peak: isPeak, stretch: mark, last: isPeak ? after : at };
    }
    if (mark?.kind === 'subject' || mark?.kind === 'figure' || /^[.;,]$/.test(text)) return none;
    if (extremes.test(text)) return { peak: true, stretch: null, last: at };
    if (text === 'here') return { ...none, last: at };
    const count = Object.hasOwn(units, text) ? units[text] : undefined;
    if (count !== undefined) return { peak: false, stretch: lastSessions(count), last: at };
  }
  return none;
}

const lastSessions = (count: number): StretchMark => ({
  kind: 'stretch',
  start: 0,
  end: 0,
  tense: 'plain',
  window: { kind: 'sessions', count },
  length: null,
});
