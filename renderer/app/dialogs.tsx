import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { useDesk } from '#renderer/state/store.ts';
import { ShortcutsDialog } from '#renderer/views/help/shortcuts-dialog.tsx';
import { LayoutsDialog } from '#renderer/views/desk/dock/layouts-dialog.tsx';
import { PaletteDialog } from '#renderer/views/palette/palette-dialog.tsx';

const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

// Nobody needs them at the start.
const AboutDialog = later(async () => (await import('#renderer/views/help/about-dialog.tsx')).AboutDialog);
const HelpDialog = later(async () => (await import('#renderer/views/help/help-dialog.tsx')).HelpDialog);
const DefinitionsDialog = later(
  async () => (await import('#renderer/views/help/definitions-dialog.tsx')).DefinitionsDialog,
);
const DiagnosticsDialog = later(
  async () => (await import('#renderer/views/help/diagnostics-dialog.tsx')).DiagnosticsDialog,
);
const ImportDialog = later(
  async () => (await import('#renderer/views/import/import-dialog.tsx')).ImportDialog,
);
const BuilderDialog = later(
  async () => (await import('#renderer/views/monitor/builder/builder-dialog.tsx')).BuilderDialog,
);

const SettingsDialog = later(
  async () => (await import('#renderer/views/settings/settings-dialog.tsx')).SettingsDialog,
);

/** The one dialog that is open, if any; one that fails leaves the desk behind it alone. */
export function Dialogs() {
  const kind = useDesk((state) => state.dialog?.kind);
  return (
    <ErrorBoundary key={kind} name="The dialog" Frame={FaultDialog}>
      <Suspense>
        <OpenDialog />
      </Suspense>
    </ErrorBoundary>
  );
}

function FaultDialog({ children }: { readonly children: ReactNode }) {
  const close = useDesk((state) => state.closeDialog);
  return (
    <Modal title="Stopline" onClose={close}>
      {children}
    </Modal>
  );
}

function OpenDialog() {
  const dialog = useDesk((state) => state.dialog);
  const close = useDesk((state) => state.closeDialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'condition':
      return <BuilderDialog trigger={dialog.trigger} onKeep={dialog.onKeep} onClose={close} />;
    case 'palette':
      return <PaletteDialog key={dialog.mode} mode={dialog.mode} typed={dialog.typed} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'help':
      return <HelpDialog asked={dialog.page} onClose={close} />;
    case 'definitions':
      return <DefinitionsDialog asked={dialog.asked} onClose={close} />;
    case 'diagnostics':
      return <DiagnosticsDialog onClose={close} />;
    case 'layouts':
      return <LayoutsDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog asked={dialog.asked} onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
  }
}
