import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { type AppActions, AppActionsContext } from '#renderer/components/app-actions.ts';
import { panelOfWindow } from '#renderer/state/panel-of-window.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { isAudience } from './audience/is-audience.ts';
import { Dialogs } from './dialogs.tsx';
import { Opening } from './opening.tsx';
import { Shell } from './shell.tsx';
import { StartupFailure } from './startup-failure.tsx';
import { useTheme } from './use-theme.ts';

const appActions: AppActions = {
  showDiagnostics: () => deskStore.getState().openDialog({ kind: 'diagnostics' }),
  showDefinition: (key) =>
    deskStore.getState().openDialog({ kind: 'definitions', ...(key === null ? {} : { asked: key }) }),
};

/** Where the whole desk has failed, what its words offer must open all the same. */
function WithDialogs({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <Dialogs />
    </>
  );
}

const PanelWindow = lazy(async () => ({ default: (await import('./panel-window.tsx')).PanelWindow }));
const AudienceWindow = lazy(async () => ({
  default: (await import('./audience/audience-window.tsx')).AudienceWindow,
}));
const panel = panelOfWindow();

/** The window: the desk once it is there, or why it is not. */
export function App() {
  const startup = useDesk((state) => state.description?.startup ?? null);
  const fault = useDesk((state) => state.startupFault);
  const restored = useDesk((state) => state.settings !== null);
  useTheme();
  if (startup?.state === 'failed') return <StartupFailure {...startup} />;
  if (fault !== null) {
    return (
      <StartupFailure
        code="page"
        message={fault}
        nextStep="Try again. If it stays so, close Stopline and open it once more; nothing stored is touched."
      />
    );
  }
  if (!restored) return <Opening />;
  return (
    <AppActionsContext value={appActions}>
      <ErrorBoundary name="The desk" Frame={WithDialogs}>
        {panel === null && !isAudience() ? (
          <Shell />
        ) : (
          <Suspense fallback={<Opening />}>
            {panel === null ? <AudienceWindow /> : <PanelWindow panel={panel} />}
          </Suspense>
        )}
      </ErrorBoundary>
    </AppActionsContext>
  );
}
