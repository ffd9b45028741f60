import type { BoardVerdict } from '#shared/ipc/stop-board-schemas.ts';
import { verdictWords } from './verdict-words.ts';

interface RowVerdictProps {
  readonly verdict: BoardVerdict;
  readonly symbol: string;
  readonly index: string;
  readonly byBeta: boolean;
}

/** What a beta can only suggest. */
const byBetaWords: Readonly<Partial<Record<BoardVerdict, (symbol: string, index: string) => string>>> = {
  instrumentFirst: (symbol) => `${symbol} tends first`,
  viewFirst: (_symbol, index) => `${index} tends first`,
  follows: () => 'follows by beta',
};

/** Which stop acts first, as a mark and in words. */
export function RowVerdict({ verdict, symbol, index, byBeta }: RowVerdictProps) {
  const { mark, tone, words } = verdictWords[verdict];
  const text = words(symbol, index);
  const softened = byBeta ? (byBetaWords[verdict]?.(symbol, index) ?? text) : text;
  return (
    <span className={`row-verdict verdict-${tone}`}>
      <span aria-hidden="true">{mark}</span> {softened}
    </span>
  );
}
