import { useDesk } from '#renderer/state/store.ts';
import { AboutDialog } from '#renderer/views/help/about-dialog.tsx';
import { ShortcutsDialog } from '#renderer/views/help/shortcuts-dialog.tsx';
import { ImportDialog } from '#renderer/views/import/import-dialog.tsx';
import { PaletteDialog } from '#renderer/views/palette/palette-dialog.tsx';

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDesk((state) => state.dialog);
  const close = useDesk((state) => state.closeDialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'palette':
      return <PaletteDialog key={dialog.mode} mode={dialog.mode} typed={dialog.typed} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
  }
}
