import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { Leg } from './deciding-leg.ts';
import { Legs } from './legs.tsx';
import { RowActions } from './row-actions.tsx';
import type { BoardRow } from './sort-rows.ts';
import { UnknownStretches } from '../unknown-stretches.tsx';

interface RowDetailProps {
  readonly row: BoardRow;
  readonly legs: readonly Leg[];
  readonly asOf: BusinessDate | null;
  onEdit(): void;
}

/** The comparisons of a trigger, what is said of it, when it could not be known, and what can be done with it. */
export function RowDetail({ row, legs, asOf, onEdit }: RowDetailProps) {
  const { trigger, reading, unknown } = row;
  const mask = useMask();
  const { note, origin, setOn, watchedAfter } = trigger;
  return (
    <div className="row-detail">
      <Legs name={triggerName(trigger, mask)} legs={legs} date={reading.date} asOf={asOf} />
      {note === '' ? null : <p className="row-note">{mask.text(note)}</p>}
      <p className="muted">
        {origin.kind === 'playbook' ? 'From a playbook. ' : ''}
        Set {formatDate(setOn)}; what fires after the close of {formatDate(watchedAfter)} is an alert.
      </p>
      {unknown.length === 0 ? null : <UnknownStretches stretches={unknown} />}
      <RowActions trigger={trigger} onEdit={onEdit} />
    </div>
  );
}
