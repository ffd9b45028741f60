import { useFollowingAnswer } from '#renderer/api/use-following-answer.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import type { PairAnswer, PairRequest } from '#shared/ipc/pair-schemas.ts';

export interface PairState {
  /** The latest answer about these legs that may be shown under the as-of date. */
  readonly answer: PairAnswer | null;
  /** Why the latest question has none. */
  readonly problem: string | null;
}

/** The answer about a pair, again whenever the data changes; one about other legs or of later days is not shown. */
export function usePairAnswer(question: PairRequest): PairState {
  const { value, asked, problem } = useFollowingAnswer('pair.read', question);
  const isShown =
    problem === null &&
    value !== null &&
    asked?.long === question.long &&
    asked.short === question.short &&
    isWithin(value.to, question.asOf);
  return { answer: isShown ? value : null, problem };
}
