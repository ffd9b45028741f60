import { useMask } from '#renderer/components/mask/use-mask.ts';
import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import type { RestoreSource } from '#renderer/state/workspace-job-slice.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';
import { formatMoment } from '#shared/format/format-moment.ts';

interface RestoreDialogProps {
  readonly source: RestoreSource;
  onConfirm(): void;
  onClose(): void;
}

/** Says what a restore replaces, and that what it replaces is kept. */
export function RestoreDialog({ source, onConfirm, onClose }: RestoreDialogProps) {
  const mask = useMask();
  const name =
    source.kind === 'backup'
      ? `the backup of ${formatMoment(source.backup.madeAtMs)}`
      : mask.text(source.file.name);
  const bytes = source.kind === 'backup' ? source.backup.bytes : source.file.bytes;
  return (
    <ConfirmDialog
      title="Restore the workspace?"
      action="Restore the workspace"
      destructive
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        All series, chains, statements, calendars, tickets and settings are replaced by those in {name} (
        {formatBytes(bytes)}). Whatever was imported, saved or changed since it was made is no longer on the
        desk.
      </p>
      <p className="confirm-stays">
        The copy is checked whole before anything is replaced, and what is here now is kept in a folder of the
        workspace.
      </p>
    </ConfirmDialog>
  );
}
