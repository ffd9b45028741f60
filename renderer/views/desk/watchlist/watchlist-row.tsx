import { memo } from 'react';
import { Sparkline } from '#renderer/components/figures/sparkline.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatValue } from '#shared/format/format-value.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import type { Guardrail } from '#shared/ipc/ticket-schemas.ts';
import { GuardrailBadge } from '../tickets/guardrail-badge.tsx';
import { AgeCell } from './age-cell.tsx';
import { ChangeCell } from './change-cell.tsx';
import { comparableDistances } from './comparable-distances.ts';
import { DistanceCell } from './distance-cell.tsx';
import { TrendState } from './trend-state.tsx';

interface WatchlistRowProps {
  readonly row: WatchlistRow;
  readonly selected: boolean;
  readonly focusable: boolean;
  /** Of the symbol's open ticket in a leveraged fund; null when there is none. */
  readonly guardrail: Guardrail | null;
  onChoose(symbol: string): void;
}

/** One series; a click or the arrow keys choose it. */
export const WatchlistRowView = memo(function WatchlistRowView(props: WatchlistRowProps) {
  const { row, selected, focusable, guardrail, onChoose } = props;
  const { provenance } = row;
  const distances = comparableDistances(row);
  const { symbol } = provenance;
  return (
    <div
      role="row"
      className="watchlist-row"
      data-symbol={symbol}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onChoose(symbol)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(symbol)}
    >
      <span role="gridcell" className="cell-symbol">
        <span className="cell-ticker">
          <strong>{symbol}</strong>
          {guardrail === null ? null : <GuardrailBadge guardrail={guardrail} />}
        </span>
        <span className="cell-name" title={provenance.name}>
          {provenance.name}
        </span>
      </span>
      <span role="gridcell" className="cell-spark">
        <Sparkline closes={row.recentCloses} />
      </span>
      <span role="gridcell" className="cell-last number">
        {row.last.value === null ? (
          <Unknown reason={row.last.reason} />
        ) : (
          formatValue(row.last.value, provenance.unit)
        )}
      </span>
      <ChangeCell row={row} />
      <DistanceCell average="EMA20" distance={distances.ema20} />
      <DistanceCell average="SMA50" distance={distances.sma50} />
      <DistanceCell average="SMA200" distance={distances.sma200} />
      <span role="gridcell" className="cell-state">
        <TrendState state={provenance.kind === 'flow' ? 'unknown' : row.state} />
      </span>
      <AgeCell provenance={provenance} />
    </div>
  );
});
