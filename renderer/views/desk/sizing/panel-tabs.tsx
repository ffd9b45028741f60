import type { KeyboardEvent } from 'react';
import { useBlotter } from '../tickets/use-blotter.ts';

const tabs = ['size', 'tickets'] as const;
export type PanelTab = (typeof tabs)[number];

/** Size and tickets as tabs; the arrow keys go from one to the other. */
export function PanelTabs({ tab, onTab }: { readonly tab: PanelTab; onTab(tab: PanelTab): void }) {
  const { blotter } = useBlotter();
  const live = blotter?.tickets.filter(({ state }) => state === 'open' || state === 'planned').length ?? 0;
  const words: Record<PanelTab, string> = {
    size: 'Size',
    tickets: live === 0 ? 'Tickets' : `Tickets ${live}`,
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'size' ? 'tickets' : 'size';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label="Sizing panel" onKeyDown={step}>
      {tabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          className="panel-tab"
          aria-selected={name === tab}
          aria-controls="sizing-tab-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
