import { ChangeText } from '#renderer/components/figures/change-text.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { changeText } from './change-text.ts';

/** The day's change in the terms of the series: percent for prices, basis points for yields, dollars for flows. */
export function ChangeCell({ row }: { readonly row: WatchlistRow }) {
  const { change, last, provenance } = row;
  return (
    <span role="gridcell" className="cell-change number">
      {change.value === null ? (
        <Unknown reason={change.reason} />
      ) : (
        <ChangeText text={changeText(change.value, last.value, provenance.unit)} />
      )}
    </span>
  );
}
