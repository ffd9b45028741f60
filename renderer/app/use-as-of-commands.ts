import { useQuery } from '#renderer/api/use-query.ts';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { earlierSession, laterSession } from '#renderer/state/as-of/step-session.ts';
import { selectAsOf, selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';

/** The last bar on the desk, so that the first step back takes something away. */
function useLastDate(): BusinessDate | null {
  const asOf = useDesk(selectAsOf);
  const symbol = useDesk(selectSymbol);
  const rows = useQuery('watchlist.read', { asOf }).value ?? [];
  const shown = rows.find(({ provenance }) => provenance.symbol === symbol);
  return (shown ?? rows[0])?.provenance.lastDate ?? null;
}

/** Answers the commands that move the as-of date. */
export function useAsOfCommands(): void {
  const asOf = useDesk(selectAsOf);
  const changeSettings = useDesk((state) => state.changeSettings);
  const latest = useLastDate();
  useCommands({
    'asOf.earlier': () => changeSettings({ asOf: earlierSession(asOf, latest) }),
    'asOf.later': () => changeSettings({ asOf: laterSession(asOf, exchangeToday()) }),
    'asOf.clear': () => changeSettings({ asOf: null }),
  });
}
