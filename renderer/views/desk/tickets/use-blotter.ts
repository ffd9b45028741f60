import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Blotter } from '#shared/ipc/ticket-schemas.ts';

export interface BlotterOnDesk {
  readonly blotter: Blotter | null;
  readonly message: string | null;
  /** True while figures of another as-of date are being replaced; they must not be read. */
  readonly withheld: boolean;
  reload(): void;
}

/** Every ticket as of the desk's date; shared by the panel, the list, the watchlist and the chart. */
export function useBlotter(): BlotterOnDesk {
  const asOf = useDesk(selectAsOf);
  const query = useQuery('blotter.read', { asOf });
  const blotter = useLastAnswer(query);
  return {
    blotter,
    message: query.status === 'failed' ? query.message : null,
    withheld: asOf !== null && blotter !== null && blotter.day > asOf,
    reload: query.reload,
  };
}
