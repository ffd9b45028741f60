import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import type { StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { boardQuestion } from './board/board-edits.ts';

export interface BoardOnScreen {
  readonly idea: StopBoardIdea;
  readonly board: StopBoardAnswer;
  readonly asOf: BusinessDate | null;
  /** Why a field cannot be used; null while all can. */
  readonly problem: string | null;
  /** True while there is a problem, or what is shown is of after the as-of date. */
  readonly blocked: boolean;
  /** True when the board is of simulated prices alone, or of simulated beside real ones. */
  readonly simulated: boolean;
  readonly mixed: boolean;
}

export type StopBoardState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly reload: () => void }
  | ({ readonly status: 'ready' } & BoardOnScreen);

/** The idea in the settings and what it means on each instrument; the last answer stands until the next one is there. */
export function useStopBoard(): StopBoardState {
  const { stopBoard: idea } = useDesk(selectSettings);
  const asOf = useDesk(selectAsOf);
  const problem = useDesk((state) => Object.values(state.stopFieldProblems)[0]?.message ?? null);
  const query = useQuery('stops.board', boardQuestion(idea, asOf));
  const board = useLastAnswer(query);
  if (query.status === 'failed' && query.value === null)
    return { status: 'failed', message: query.message, reload: query.reload };
  if (board === null) return { status: 'loading' };
  const sources = sourcesOf(board);
  const simulated = sources.length > 0 && sources.every((source) => source.simulated);
  return {
    status: 'ready',
    idea,
    board,
    asOf,
    problem,
    blocked: problem !== null || !sources.every(({ lastDate }) => isWithin(lastDate, asOf)),
    simulated,
    mixed: !simulated && sources.some((source) => source.simulated),
  };
}

const sourcesOf = ({ indexPrices, rows }: StopBoardAnswer) =>
  [indexPrices, ...rows.map(({ prices }) => prices)].flatMap(({ value }) =>
    value === null ? [] : [value.provenance],
  );
