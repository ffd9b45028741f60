import { symbolOf } from '#renderer/state/layout/links.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { useWatchlist } from './use-watchlist.ts';

export interface DeskSeries {
  readonly symbol: string | null;
  /** The symbol's row; null while the watchlist is read or the symbol is not in it. */
  readonly row: WatchlistRow | null;
  /** Symbols that can be compared with. */
  readonly symbols: readonly string[];
  /** True once the watchlist is known to hold nothing under the symbol. */
  readonly missing: boolean;
}

/** What a panel shows, and what is known of it. */
export function useDeskSeries(panel: Panel): DeskSeries {
  const symbol = useDesk((state) => symbolOf(selectSettings(state), selectLayout(state), panel));
  const { rows, status } = useWatchlist();
  const row = rows.find(({ provenance }) => provenance.symbol === symbol) ?? null;
  const symbols = rows
    .filter(({ provenance }) => provenance.kind === 'price')
    .map(({ provenance }) => provenance.symbol);
  return { symbol, row, symbols, missing: status === 'ready' && row === null };
}
