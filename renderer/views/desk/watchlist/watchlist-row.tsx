import { memo, type ReactNode } from 'react';
import { Askable } from '#renderer/components/figures/askable.tsx';
import { Sparkline } from '#renderer/components/figures/sparkline.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import type { Guardrail } from '#shared/ipc/ticket-schemas.ts';
import { GuardrailBadge } from '../tickets/guardrail-badge.tsx';
import { AgeCell } from './age-cell.tsx';
import { ChangeCell } from './change-cell.tsx';
import { comparableDistances } from './comparable-distances.ts';
import { type AskDistance, DistanceCell } from './distance-cell.tsx';
import { TrendState } from './trend-state.tsx';
import { changeHow, distanceHow, lastHow } from './watchlist-how.ts';

interface WatchlistRowProps {
  readonly row: WatchlistRow;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly asOf: BusinessDate | null;
  /** Of the symbol's open ticket in a leveraged fund; null when there is none. */
  readonly guardrail: Guardrail | null;
  onChoose(symbol: string): void;
}

/** One series; a click or the arrow keys choose it. */
export const WatchlistRowView = memo(function WatchlistRowView(props: WatchlistRowProps) {
  const { row, selected, focusable, guardrail, asOf, onChoose } = props;
  const { provenance } = row;
  const distances = comparableDistances(row);
  const { symbol } = provenance;
  // A press on another row chooses it; the numbers of the chosen one answer.
  const ask = (of: string, how: () => Derivation, number: ReactNode): ReactNode =>
    selected ? (
      <Askable of={`${symbol}, ${of}`} how={how}>
        {number}
      </Askable>
    ) : (
      number
    );
  const askDistance: AskDistance = (average, distance, number) =>
    ask(average, () => distanceHow(row, asOf, average, distance), number);
  return (
    <div
      role="row"
      className="watchlist-row"
      data-symbol={symbol}
      aria-selected={selected}
      data-answers={selected ? undefined : 'when chosen'}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onChoose(symbol)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(symbol)}
    >
      <span role="gridcell" className="cell-symbol">
        <span className="cell-ticker" title={symbol}>
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
          ask('last', () => lastHow(row, asOf), formatValue(row.last.value, provenance.unit))
        )}
      </span>
      <ChangeCell row={row} ask={(number) => ask('change', () => changeHow(row, asOf), number)} />
      <DistanceCell average="EMA20" distance={distances.ema20} ask={askDistance} />
      <DistanceCell average="SMA50" distance={distances.sma50} ask={askDistance} />
      <DistanceCell average="SMA200" distance={distances.sma200} ask={askDistance} />
      <span role="gridcell" className="cell-state">
        <TrendState state={provenance.kind === 'flow' ? 'unknown' : row.state} />
      </span>
      <AgeCell provenance={provenance} />
    </div>
  );
});
