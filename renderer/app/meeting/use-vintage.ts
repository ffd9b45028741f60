import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { shownSymbols } from './shown-symbols.ts';

interface Vintage {
  /** The last day of the data on show; null while it is read, or when there is none. */
  readonly to: BusinessDate | null;
  /** Where it comes from, each once. */
  readonly sources: readonly string[];
  readonly simulated: boolean;
}

/** How new the data on the screen is, and whose. */
export function useVintage(): Vintage {
  const asOf = useDesk(selectAsOf);
  const settings = useDesk(selectSettings);
  const rows = useLastAnswer(useQuery('watchlist.read', { asOf })) ?? [];
  const symbols = shownSymbols(settings);
  const shown = rows
    .map(({ provenance }) => provenance)
    .filter(({ symbol, lastDate }) => (symbols === null || symbols.has(symbol)) && isWithin(lastDate, asOf));
  return {
    to: shown.reduce<BusinessDate | null>(
      (latest, { lastDate }) => (latest === null || lastDate > latest ? lastDate : latest),
      null,
    ),
    sources: [...new Set(shown.filter(({ simulated }) => !simulated).map(({ source }) => source))].toSorted(),
    simulated: shown.some(({ simulated }) => simulated),
  };
}
