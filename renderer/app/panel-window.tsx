import { useEffect } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { followDataChanges } from '#renderer/api/use-query.ts';
import { MaskContext } from '#renderer/components/mask/use-mask.ts';
import { askCommand, passCommandsTo } from '#renderer/state/ask-command.ts';
import { linkOf, symbolOf } from '#renderer/state/layout/links.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { PanelContext } from '#renderer/state/panel-context.ts';
import { selectAsOf, selectMask, selectSettings } from '#renderer/state/selectors.ts';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { LinkBadge } from '#renderer/views/desk/dock/link-badge.tsx';
import { nextLink } from '#renderer/views/desk/dock/panel-actions.ts';
import { PanelContent } from '#renderer/views/desk/panels/panel-content.tsx';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { AlertsPanel } from './alerts-panel.tsx';
import { Dialogs } from './dialogs.tsx';
import { followTickets } from './follow-tickets.ts';
import { StatusBar } from './status-bar.tsx';
import { useHistory } from './use-history.ts';
import { useShortcuts } from './use-shortcuts.ts';

const followSettings = (): (() => void) =>
  syncSettings(
    (change) => request('settings.write', change),
    () => request('settings.read', {}),
  );
const dockBack = (): void => window.close();

/** One panel of the desk in a window of its own: the same store, the same settings, and the main window for the rest. */
export function PanelWindow({ panel }: { readonly panel: Panel }) {
  const mask = useDesk(selectMask);
  useEffect(followDataChanges, []);
  useEffect(followTickets, []);
  useEffect(followSettings, []);
  useEffect(() => passCommandsTo((command) => void request('windows.pass', { command })), []);
  useEffect(() => onEvent('command.run', ({ command }) => askCommand(command)), []);
  useHistory();
  useShortcuts();
  usePanelCommands(panel);
  return (
    <MaskContext value={mask}>
      <div className="panel-window">
        <PanelHeader panel={panel} />
        <main className="panel-window-main" data-panel={panel}>
          <PanelContext value={{ panel, active: true }}>
            <PanelContent panel={panel} alerts={<AlertsPanel />} />
          </PanelContext>
        </main>
        <StatusBar />
        <Dialogs />
      </div>
    </MaskContext>
  );
}

function usePanelCommands(panel: Panel): void {
  const { openDialog } = deskStore.getState();
  useCommands({
    'layout.attach': dockBack,
    'panel.close': dockBack,
    'panel.link': () => nextLink(panel),
    'palette.open': () => openDialog({ kind: 'palette', mode: 'everything' }),
    'symbol.search': (typed) => openDialog({ kind: 'palette', mode: 'symbol', typed }),
    'chart.compare': () => openDialog({ kind: 'palette', mode: 'comparison' }),
    'shortcuts.show': () => openDialog({ kind: 'shortcuts' }),
  });
}

function PanelHeader({ panel }: { readonly panel: Panel }) {
  const symbol = useDesk((state) => symbolOf(selectSettings(state), selectLayout(state), panel));
  const group = useDesk((state) => linkOf(selectLayout(state), panel));
  const asOf = useDesk(selectAsOf);
  const title = panel === 'alerts' || symbol === null ? panelNames[panel] : `${symbol} ${panelNames[panel]}`;
  useEffect(() => {
    document.title = `${title} · Stopline`;
  }, [title]);
  return (
    <header className="panel-window-header">
      <h1>{title}</h1>
      {panel === 'alerts' ? null : (
        <button
          type="button"
          className="button button-plain"
          title="Link with the next group"
          onClick={() => nextLink(panel)}
        >
          <LinkBadge group={group} />
          {group === null ? 'Not linked' : <span className="visually-hidden">Linked as {group}</span>}
        </button>
      )}
      {asOf === null ? null : (
        <p className="panel-window-as-of" role="status">
          As of {formatDate(asOf)}: nothing later is shown
        </p>
      )}
      <button type="button" className="button panel-window-dock" onClick={dockBack}>
        Back into the main window
      </button>
    </header>
  );
}
