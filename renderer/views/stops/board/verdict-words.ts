import type { BoardVerdict } from '#shared/ipc/stop-board-schemas.ts';

interface VerdictWords {
  readonly mark: string;
  readonly tone: 'contradiction' | 'doubt' | 'agreement' | 'quiet';
  words(symbol: string, index: string): string;
}

/** How a verdict looks and reads in a row; the shape says the same as the colour. */
export const verdictWords: Readonly<Record<BoardVerdict, VerdictWords>> = {
  coherent: { mark: '●', tone: 'agreement', words: () => 'same risk view' },
  instrumentFirst: { mark: '✕', tone: 'contradiction', words: (symbol) => `${symbol} always first` },
  pathDecides: { mark: '▲', tone: 'doubt', words: () => 'path decides' },
  viewFirst: { mark: '▲', tone: 'doubt', words: (_symbol, index) => `idle: ${index} first` },
  follows: { mark: '○', tone: 'quiet', words: () => 'follows the view' },
};
