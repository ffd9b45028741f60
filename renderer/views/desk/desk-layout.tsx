import { type ComponentType, type ReactNode, useState } from 'react';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { useMediaQuery } from '#renderer/components/use-media-query.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import type { DeskLayout as Layout } from '#renderer/state/layout/desk-layout.ts';
import { panelsIn, shownPanels } from '#renderer/state/layout/layout-walk.ts';
import { leastSize } from '#renderer/state/layout/least-size.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import { PanelPortals } from './dock/panel-portals.tsx';
import { PanelSlot } from './dock/panel-slot.tsx';
import { StaticDock } from './dock/static-dock.tsx';
import { useDocking } from './dock/use-docking.ts';

// The chart has the room; what it is about stands under it, in a meeting beside it.
const stackOrder: readonly Panel[] = ['chart', 'secondChart', 'sizing', 'tickets', 'alerts', 'watchlist'];

// The main one and one beside it can be read from the end of a room.
const presentedOrder: readonly Panel[] = ['chart', 'sizing', 'secondChart', 'tickets', 'alerts', 'watchlist'];
const mostPresented = 2;

/** The panels where the layout has them; one below the other where the window is too narrow or zoomed in. */
export function DeskLayout({ alerts }: { readonly alerts: ReactNode }) {
  const narrow = useMediaQuery('(width < 900px)');
  const layout = useDesk(selectLayout);
  const Docking = useDocking();
  const presented = useDesk(({ settings }) => settings?.meeting != null);
  const present = narrow || presented ? panelsIn(layout.root) : shownPanels(layout);
  const shown = presented
    ? presentedOrder.filter((panel) => present.includes(panel)).slice(0, mostPresented)
    : present;
  const seen = useSeen(shown);
  return (
    <>
      {narrow || presented ? (
        <Stack panels={shown} presented={presented} />
      ) : (
        <Dock layout={layout} Docking={Docking} />
      )}
      <PanelPortals
        panels={seen.filter((panel) => panelsIn(layout.root).includes(panel))}
        shown={shown}
        alerts={alerts}
      />
    </>
  );
}

/** Everything that was in sight so far: a panel is drawn when it is first looked at. */
function useSeen(shown: readonly Panel[]): readonly Panel[] {
  const [seen, setSeen] = useState(shown);
  const more = shown.filter((panel) => !seen.includes(panel));
  if (more.length > 0) setSeen([...seen, ...more]);
  return more.length > 0 ? [...seen, ...more] : seen;
}

interface DockProps {
  readonly layout: Layout;
  readonly Docking: ComponentType<{ readonly layout: Layout }> | null;
}

function Dock({ layout, Docking }: DockProps) {
  const { width, height } = leastSize(layout.root);
  if (layout.root.parts.length === 0) {
    return (
      <StatePanel
        icon="empty"
        title="No panel is in this window"
        message="Every panel was closed or stands in a window of its own."
      >
        <button type="button" className="button" onClick={() => runCommand('layout.reset')}>
          Restore the layout as delivered
        </button>
      </StatePanel>
    );
  }
  return (
    <div className="dock-scroll">
      <div className="dock" style={{ minWidth: width, minHeight: height }}>
        {Docking === null ? <StaticDock part={layout.root} /> : <Docking layout={layout} />}
      </div>
    </div>
  );
}

function Stack({ panels, presented }: { readonly panels: readonly Panel[]; readonly presented: boolean }) {
  return (
    <div className={presented ? 'desk-presented' : 'desk-stack'}>
      {stackOrder
        .filter((panel) => panels.includes(panel))
        .map((panel) => (
          <div key={panel} className={`desk-stack-part desk-stack-${panel}`}>
            <PanelSlot panel={panel} />
          </div>
        ))}
    </div>
  );
}
