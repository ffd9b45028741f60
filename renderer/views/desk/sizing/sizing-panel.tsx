import { useState } from 'react';
import { useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { SeriesKind } from '#shared/domain/series.ts';
import { Blotter } from '../tickets/blotter.tsx';
import { type PanelTab, PanelTabs } from './panel-tabs.tsx';
import { SizingBody } from './sizing-body.tsx';
import { useSizedDraft } from './use-sized-draft.ts';

interface SizingPanelProps {
  readonly symbol: string | null;
  readonly kind: SeriesKind | null;
}

/** Position sizing and stops for the chosen symbol, and the list of every ticket on a tab beside it. */
export function SizingPanel(props: SizingPanelProps) {
  const [tab, setTab] = useState<PanelTab>('size');
  const changeSettings = useDesk((state) => state.changeSettings);
  useCommands({
    'tickets.show': () => {
      changeSettings({ screen: 'desk' });
      setTab('tickets');
    },
  });
  return (
    <div className="sizing-tabbed">
      <PanelTabs tab={tab} onTab={setTab} />
      <div className="sizing-tab-panel" role="tabpanel" id="sizing-tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'size' ? (
          <SizingOf {...props} />
        ) : (
          <Blotter
            onChoose={(symbol) => {
              changeSettings({ symbol });
              setTab('size');
            }}
          />
        )}
      </div>
    </div>
  );
}

function SizingOf({ symbol, kind }: SizingPanelProps) {
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
  if (state.status === 'loading') {
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
