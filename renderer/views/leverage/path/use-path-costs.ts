import { useMemo } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { leveragedFundsOn } from '#shared/domain/instrument.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { useIdea } from '../idea/use-idea.ts';

const sessionsPerYear = 252;

/** What the funds of three times and minus three times an index have cost a session; 0 before costs, and where it is unknown. */
export function usePathCosts(pair: LeveragePair, multiples: readonly number[]): readonly number[] {
  const costs = useIdea('costs');
  const up = useCost(pair, 3);
  const down = useCost(pair, -3);
  return useMemo(
    () =>
      multiples.map((multiple) =>
        costs === 'before' ? 0 : ((multiple === 3 ? up : multiple === -3 ? down : 0) ?? 0) / sessionsPerYear,
      ),
    [costs, up, down, multiples],
  );
}

function useCost({ fund, index, multiple: own }: LeveragePair, multiple: number): number | null {
  const asOf = useDesk(selectAsOf);
  const horizonWeeks = useIdea('tableWeeks');
  const costs = useIdea('costs');
  const other = leveragedFundsOn(index, multiple).find(
    ({ leverageMultiple }) => leverageMultiple === multiple,
  );
  const of = own === multiple ? fund : (other?.symbol ?? null);
  const table = useQuery(
    'leverage.table',
    of === null ? null : { fund: of, index, asOf, horizonWeeks, costs },
  );
  return table.value?.cost.value?.perYear ?? null;
}
