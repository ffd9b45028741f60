import { Activity, Suspense } from 'react';
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
import { ShellCommands } from './shell-commands.tsx';
import { ScreenRail } from './screen-rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { AlertsPanel } from './alerts-panel.tsx';
import { OutCorner } from './out/out-corner.tsx';

/** Header, rail, screen and status bar, with what lies over them. */
export function Shell() {
  const screen = useDesk((state) => selectSettings(state).screen);
  const mask = useDesk(selectMask);
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
        {/* Last, so that the commands of the parts above are there before it. */}
        <ShellCommands />
      </div>
    </MaskContext>
  );
}
