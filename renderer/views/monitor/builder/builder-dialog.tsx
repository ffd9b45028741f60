import { useMemo, useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import { changeMonitor } from '../change-monitor.ts';
import { triggerName } from '../trigger-name.ts';
import { PartFields } from './part-fields.tsx';
import { longestName, PlanFields } from './plan-fields.tsx';
import { Preview } from './preview.tsx';
import { expiryOf, expiryProblem, planOf } from './trigger-plan.ts';
import { useBuiltCondition } from './use-built-condition.ts';

interface BuilderDialogProps {
  /** The one that is changed; null for a new one. */
  readonly trigger: Trigger | null;
  onClose(): void;
}

/** A condition that belongs to something else than the watch, such as a playbook, which keeps it. */
interface OtherBuilderProps {
  readonly trigger: Pick<Trigger, 'name' | 'role' | 'condition'>;
  onKeep(plan: Pick<Trigger, 'role' | 'condition'>): void;
  onClose(): void;
}

/** Builds a condition without code, beside what it reads now and when it would have fired. */
export function BuilderDialog({ onClose, ...props }: BuilderDialogProps | OtherBuilderProps) {
  const { trigger } = props;
  const watched = 'onKeep' in props ? null : props.trigger;
  const isWatch = !('onKeep' in props);
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const list = useQuery('series.list', { asOf });
  const series = useMemo(() => list.value ?? [], [list.value]);
  const { draft, condition, problems, setBuilt } = useBuiltCondition(trigger?.condition ?? null, series);
  const [plan, setPlan] = useState(() => planOf(trigger));
  const [failed, setFailed] = useState<string | null>(null);
  const expiry = expiryProblem(plan.expiresOn);
  const reading = condition === null ? null : describeCondition(condition);
  const name = plan.name.trim() === '' ? (reading ?? '').slice(0, longestName) : plan.name.trim();
  const usable = condition !== null && expiry === null;

  const save = async (): Promise<void> => {
    if (condition === null || expiry !== null) return;
    if ('onKeep' in props) {
      props.onKeep({ role: plan.role, condition });
      onClose();
      return;
    }
    try {
      const saved = await request('trigger.save', {
        id: watched?.id ?? null,
        name,
        role: plan.role,
        condition,
        origin: watched?.origin ?? { kind: 'own' },
        note: plan.note.trim(),
        expiresOn: expiryOf(plan.expiresOn),
        snoozedThrough: watched?.snoozedThrough ?? null,
        asOf,
      });
      changeMonitor({ chosen: saved.id });
      deskStore.getState().notify('information', `${saved.name} is watched.`);
      onClose();
    } catch (error) {
      setFailed(messageOf(error));
    }
  };
  return (
    <Modal
      title={
        trigger === null
          ? 'New trigger'
          : `Edit ${watched === null ? trigger.name : triggerName(watched, mask)}`
      }
      className="builder-dialog"
      onClose={onClose}
    >
      <form
        className="builder"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="builder-fields" role="group" aria-label="Condition" tabIndex={-1} data-autofocus>
          <PartFields draft={draft} part={draft} series={series} problems={problems} onChange={setBuilt} />
          <PlanFields plan={plan} isWatch={isWatch} ownName={name} onChange={setPlan} />
        </div>
        <Preview condition={condition} reading={reading} asOf={asOf} />
        <footer className="modal-footer builder-footer">
          <p role="alert" aria-live="polite" className="field-problem-line">
            {failed ?? (condition === null ? 'A field cannot be used yet; it says why.' : '')}
          </p>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-primary" disabled={!usable}>
            {trigger === null ? 'Watch it' : 'Save the change'}
          </button>
        </footer>
      </form>
    </Modal>
  );
}
