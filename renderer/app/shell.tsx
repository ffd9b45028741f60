import { Activity, Suspense, useEffect } from 'react';
import { followDataChanges } from '#renderer/api/use-query.ts';
import { request } from '#renderer/api/request.ts';
import { syncPlaybookDraft } from '#renderer/state/playbook-draft-sync.ts';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { selectMask, selectSettings } from '#renderer/state/selectors.ts';
import { MaskContext } from '#renderer/components/mask/use-mask.ts';
import { useDesk } from '#renderer/state/store.ts';
import { DeskView } from '#renderer/views/desk/desk-view.tsx';
import { AsOfBanner } from './as-of-banner.tsx';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './drop-target.tsx';
import { Header } from './header.tsx';
import { IntroductionGate } from './introduction-gate.tsx';
import { LaterScreen } from './later-screen.tsx';
import { useMeetingCommands } from './meeting/use-meeting-commands.ts';
import { ScreenRail } from './screen-rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { showMenuState } from './show-menu-state.ts';
import { useAppCommands } from './use-app-commands.ts';
import { useLookCommands } from './use-look-commands.ts';
import { useAsOfCommands } from './use-as-of-commands.ts';
import { useBack } from './use-back.ts';
import { useDataCommands } from './use-data-commands.ts';
import { usePanelWindows } from '#renderer/views/desk/dock/use-panel-windows.ts';
import { followTickets } from './follow-tickets.ts';
import { useLayoutCommands } from '#renderer/views/desk/dock/use-layout-commands.ts';
import { AlertsPanel } from './alerts-panel.tsx';
import { useDialogCommands } from './use-dialog-commands.ts';
import { useHelpCommands } from './use-help-commands.ts';
import { useHistory } from './use-history.ts';
import { OutCorner } from './out/out-corner.tsx';
import { useOutCommands } from './use-out-commands.ts';
import { usePushedEvents } from './use-pushed-events.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Header, rail, screen and status bar, with what lies over them. */
export function Shell() {
  const { screen } = useDesk(selectSettings);
  const mask = useDesk(selectMask);
  useEffect(followDataChanges, []);
  useEffect(() => syncSettings((change) => request('settings.write', change)), []);
  useEffect(() => syncPlaybookDraft((draft) => request('playbook.draft.keep', { draft })), []);
  useEffect(showMenuState, []);
  useAppCommands();
  useLookCommands();
  useAsOfCommands();
  useDataCommands();
  useBack();
  useDialogCommands();
  useHelpCommands();
  useHistory();
  useLayoutCommands();
  usePanelWindows();
  useEffect(followTickets, []);
  useMeetingCommands();
  useOutCommands();
  useShortcuts();
  usePushedEvents();
  return (
    <MaskContext value={mask}>
      <div className="shell">
        <Header />
        <AsOfBanner />
        <IntroductionGate />
        <div className="shell-body">
          <ScreenRail />
          <main className="shell-main">
            {/* Hidden, the desk keeps what was typed and scrolled, and neither asks nor draws nor answers commands. */}
            <Activity mode={screen === 'desk' ? 'visible' : 'hidden'}>
              <DeskView alerts={<AlertsPanel />} />
            </Activity>
            {screen === 'desk' ? null : (
              <Suspense>
                <LaterScreen screen={screen} />
              </Suspense>
            )}
          </main>
        </div>
        <StatusBar />
        <Dialogs />
        <DropTarget />
        <OutCorner />
      </div>
    </MaskContext>
  );
}
