import { useState } from 'react';
import { request } from '#renderer/api/request.ts';
import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import type { QualityIssue } from '#shared/ipc/quality-schemas.ts';
import { rereadTickets } from '../reread.ts';
import { useWork } from '../use-work.ts';

interface ApplySplitProps {
  readonly symbol: string;
  readonly split: NonNullable<QualityIssue['proposedSplit']>;
}

/** Records the split that would explain a jump, once the user has said that it happened. */
export function ApplySplit({ symbol, split }: ApplySplitProps) {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useWork();
  const words = formatSplit(split.newPerOld);
  const apply = async (): Promise<string> => {
    const { date, newPerOld } = split;
    const { message } = await request('split.apply', { symbol, date, newPerOld });
    await rereadTickets();
    return message;
  };
  return (
    <>
      <button type="button" className="button" disabled={busy} onClick={() => setAsking(true)}>
        Apply the {words}…
      </button>
      {asking ? (
        <ConfirmDialog
          title={`Apply a ${words} to ${symbol}?`}
          action="Apply the split"
          onClose={() => setAsking(false)}
          onConfirm={() => run(apply)}
        >
          <p>
            Prices and volume of {symbol} before {formatDate(split.date)}, its ticket if that was planned
            before and the lots of statements of before are restated together. The split is listed among the
            details of {symbol} and can be undone there.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
