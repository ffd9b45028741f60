import type { ReactNode } from 'react';
import { ChangeText } from '#renderer/components/figures/change-text.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { changeText } from './change-text.ts';

/** The day's change in the terms of the series: percent for prices, basis points for yields, dollars for flows. */
export function ChangeCell({ row, ask }: { readonly row: WatchlistRow; ask(number: ReactNode): ReactNode }) {
  const { change, last, provenance } = row;
  return (
    <span role="gridcell" className="cell-change number">
      {change.value === null ? (
        <Unknown reason={change.reason} />
      ) : (
        ask(<ChangeText text={changeText(change.value, last.value, provenance.unit)} />)
      )}
    </span>
  );
}
