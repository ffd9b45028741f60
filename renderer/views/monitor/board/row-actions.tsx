import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useState } from 'react';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { newYorkDay } from '#shared/domain/calendar/exchange-clock.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { doRequest } from '../do-request.ts';

const snoozeChoices = [
  { value: '', label: 'Snooze…' },
  { value: '1', label: 'to tomorrow' },
  { value: '7', label: 'for a week' },
  { value: '30', label: 'for 30 days' },
  { value: 'off', label: 'Wake it' },
] as const;

interface RowActionsProps {
  readonly trigger: Trigger;
  onEdit(): void;
}

function snooze(
  { id, name }: Pick<Trigger, 'id' | 'name'>,
  choice: (typeof snoozeChoices)[number]['value'],
): void {
  if (choice === '') return;
  const through = choice === 'off' ? null : toBusinessDate(newYorkDay(Date.now()) + Number(choice));
  const done =
    through === null
      ? `${name} is awake.`
      : `${name}: firings are logged, not told, through ${formatDate(through)}.`;
  void doRequest('trigger.snooze', { id, through }, done);
}

/** Edit, snooze and remove. */
export function RowActions({ trigger, onEdit }: RowActionsProps) {
  const [asking, setAsking] = useState(false);
  const { id, snoozedThrough } = trigger;
  const name = triggerName(trigger, useMask());
  const choices = snoozedThrough === null ? snoozeChoices.slice(0, -1) : snoozeChoices;
  return (
    <div className="row-actions-bar">
      <button type="button" className="button" onClick={onEdit}>
        Edit…<span className="visually-hidden"> {name}</span>
      </button>
      <SelectField
        label={`Snooze ${name}`}
        value=""
        choices={choices}
        onChoose={(choice) => snooze(trigger, choice)}
      />
      <button type="button" className="button button-plain" onClick={() => setAsking(true)}>
        Remove…<span className="visually-hidden"> {name}</span>
      </button>
      {asking ? (
        <ConfirmDialog
          title={`Remove ${name}?`}
          action="Remove the trigger"
          destructive
          onConfirm={() => void doRequest('trigger.remove', { id }, `${name} is no longer watched.`)}
          onClose={() => setAsking(false)}
        >
          <p>It is no longer watched. What it fired before stays in the alert log.</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
