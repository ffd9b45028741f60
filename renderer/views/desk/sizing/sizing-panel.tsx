import { useDeferredValue } from 'react';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { SeriesKind } from '#shared/domain/series.ts';
import { SizingBody } from './sizing-body.tsx';
import { useSizedDraft } from './use-sized-draft.ts';

interface SizingPanelProps {
  readonly symbol: string | null;
  readonly kind: SeriesKind | null;
}

/** Position sizing and stops for a symbol. */
export function SizingPanel({ symbol, kind }: SizingPanelProps) {
  if (symbol === null) {
    return <StatePanel icon="empty" title="Nothing to size" message="Choose a symbol in the watchlist." />;
  }
  if (kind !== null && kind !== 'price') {
    return (
      <StatePanel
        icon="empty"
        title={`${symbol} is not traded`}
        message="It is a macro or flow series. Choose a fund or an index to size a position."
      />
    );
  }
  return <SizingForSymbol symbol={symbol} key={symbol} />;
}

function SizingForSymbol({ symbol }: { readonly symbol: string }) {
  const state = useSizedDraft(symbol);
  // A hundred fields are made in steps between frames, so that the chart beside them is painted meanwhile; an edit is shown at once.
  const mayMount = useDeferredValue(state.status === 'ready');
  if (state.status === 'loading' || (state.status === 'ready' && !mayMount)) {
    return <div className="sizing-skeleton" role="status" aria-label={`Reading the history of ${symbol}`} />;
  }
  if (state.status === 'failed') {
    return (
      <StatePanel tone="problem" icon="problem" title={`${symbol} cannot be sized`} message={state.message}>
        <button type="button" className="button" onClick={state.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  return <SizingBody desk={state} />;
}
