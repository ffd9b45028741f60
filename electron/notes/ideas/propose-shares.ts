import type { SubjectMark } from '../marks/mark.ts';
import { assume, tradable } from '../sentences/finding.ts';
import type { Proposal } from './proposal.ts';

/** A trade in the shares of what a mark names, which ends at `end` of its sentence; a guessed side is an assumption. */
export function proposeShares(
  mark: SubjectMark,
  side: 'long' | 'short',
  end: number,
  isGuess: boolean,
): Proposal {
  const { symbol, assumptions } = tradable(mark);
  const guess = assume('side', side, 'The note gives terms for it without plainly saying buy or sell.');
  return {
    kind: side,
    legs: [{ symbol, side, instrument: 'shares' }],
    assumptions: isGuess ? [...assumptions, guess] : assumptions,
    start: end - 1,
    end,
  };
}
