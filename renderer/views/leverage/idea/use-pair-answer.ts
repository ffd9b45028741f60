import { useFollowingAnswer } from '#renderer/api/use-following-answer.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from './choose-pair.ts';

type PairRequest = 'leverage.read' | 'leverage.path' | 'leverage.windows' | 'leverage.cone' | 'hedge.compute';

export interface PairAnswer<Name extends PairRequest> {
  /** The latest answer about this pair that may be shown under the as-of date. */
  readonly answer: RequestOutput<Name> | null;
  readonly problem: string | null;
}

/** Answers about a pair that follow what is dragged; an answer about another pair or of later days is not shown. */
export function usePairAnswer<Name extends PairRequest>(
  name: Name,
  pair: LeveragePair,
  input: RequestInput<Name> | null,
): PairAnswer<Name> {
  const asOf = useDesk(selectAsOf);
  const { value, asked, problem } = useFollowingAnswer(name, input);
  const fits = value !== null && asked?.fund === pair.fund && asked.index === pair.index;
  return { answer: fits && isWithin(value.to, asOf) ? value : null, problem };
}
