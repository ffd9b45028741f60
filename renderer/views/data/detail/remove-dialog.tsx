import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';

interface RemoveDialogProps {
  readonly row: SeriesQuality;
  onConfirm(): void;
  onClose(): void;
}

/** Says what is lost with a series before it is removed. */
export function RemoveDialog({ row, onConfirm, onClose }: RemoveDialogProps) {
  const { provenance, firstDate, bars } = row;
  const { symbol, lastDate, simulated } = provenance;
  const asOf = useDesk(selectAsOf);
  const ticket = useDesk((state) => state.tickets[symbol]);
  return (
    <ConfirmDialog
      title={`Remove ${symbol}?`}
      action={`Remove ${symbol}`}
      destructive
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        {asOf === null
          ? `${formatNumber(bars, 0)} bars from ${formatDate(firstDate)} to ${formatDate(lastDate)} are deleted`
          : `All its bars from ${formatDate(firstDate)} on, those after the as-of date too, are deleted`}{' '}
        from this workspace, with their splits and dividends.{' '}
        {simulated
          ? 'They are simulated; only a restored backup brings them back.'
          : 'Import or refresh them again, or restore a backup, to have them back.'}
      </p>
      {ticket === undefined ? null : (
        <p className="confirm-stays">The saved ticket of {symbol} stays, without a chart to show it on.</p>
      )}
    </ConfirmDialog>
  );
}
