import { deskStore } from '#renderer/state/store.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { type Condition, leavesOf } from '#shared/domain/condition.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import type { TriggerPreview } from '../use-checks.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withoutItem, withTrigger } from '../edit/edit-reading.ts';
import { EditedMark } from '../edit/edited-mark.tsx';
import { AssumptionChips } from './assumption-chips.tsx';
import { PlanItem } from './plan-item.tsx';
import { RemoveButton } from './remove-button.tsx';
import { TriggerLeaf } from './trigger-leaf.tsx';
import { withThreshold } from './with-threshold.ts';
import { WordsButton } from './words-button.tsx';

/** What is assumed of a condition is settled when a person sets the condition itself. */
const assumedOfCondition = [
  'symbol',
  'window',
  'average',
  'band',
  'direction',
  'threshold',
  'duration',
] as const;
const roles = [
  { value: 'enter', label: 'Enter' },
  { value: 'exit', label: 'Exit' },
  { value: 'stopSignal', label: 'Stop signal' },
  { value: 'watch', label: 'Watch' },
] as const;
const states = {
  armed: { mark: '○', word: 'armed' },
  fired: { mark: '●', word: 'fired' },
  unknown: { mark: '?', word: 'unknown' },
} as const;

interface TriggerCardProps {
  readonly trigger: NoteTrigger;
  /** True once it stands on the board of the Monitor. */
  readonly watched: boolean;
  readonly preview: TriggerPreview | null;
  readonly problem: string | null;
  /** With its levels in the shares of today. */
  onWatch(condition: Condition): void;
}

/** A condition of the note in plain words, its thresholds to be corrected, and where it stands now. */
export function TriggerCard({ trigger, watched, preview, problem, onWatch }: TriggerCardProps) {
  const { id, role, assumptions } = trigger;
  // The answer may still be that about the condition before the last edit.
  const isCurrent =
    preview !== null && leavesOf(preview.condition).length === leavesOf(trigger.condition).length;
  const reading = isCurrent ? preview.reading : null;
  const condition = isCurrent && preview.splits.length > 0 ? preview.condition : trigger.condition;
  const name = describeCondition(condition);
  const leaves = leavesOf(condition);
  const state = reading === null ? null : states[reading.state];
  const setThreshold = (index: number, threshold: number, text: string): void =>
    changeReading((all) =>
      withTrigger(all, id, (one) =>
        withEdited(withCondition(one, withThreshold(condition, index, threshold)), 'threshold', text),
      ),
    );
  const withCondition = (one: NoteTrigger, next: Condition): NoteTrigger => ({
    ...one,
    name: describeCondition(next).slice(0, 120),
    condition: next,
    ...(preview === null ? {} : { levels: preview.levels }),
  });
  const keep = (plan: Pick<NoteTrigger, 'role' | 'condition'>): void =>
    changeReading((all) =>
      withTrigger(all, id, (one) => {
        const set = plan.role === one.role ? one : withEdited({ ...one, role: plan.role }, 'role');
        if (plan.condition === condition) return set;
        const words = describeCondition(plan.condition);
        return assumedOfCondition
          .filter((field) => set.assumptions.some((other) => other.field === field))
          .reduce(
            (next, field) => withEdited(next, field, words),
            withEdited(withCondition(set, plan.condition), 'condition'),
          );
      }),
    );
  const build = (): void =>
    deskStore.getState().openDialog({
      kind: 'condition',
      trigger: { name: name.slice(0, 120), role, condition },
      onKeep: keep,
    });
  return (
    <PlanItem id={id} className="trigger">
      <header className="trigger-card-head">
        <span
          className={`trigger-state trigger-${reading?.state ?? 'open'}`}
          title={reading?.reasons.join(' ')}
        >
          <span aria-hidden="true">{state?.mark ?? '…'}</span> {state?.word ?? problem ?? 'reading'}
        </span>
        <SelectField
          label={`What it is for: ${name}`}
          value={role}
          choices={roles}
          onChoose={(chosen) =>
            changeReading((all) =>
              withTrigger(all, id, (one) => withEdited({ ...one, role: chosen }, 'role')),
            )
          }
        />
        <WordsButton>{name}</WordsButton>
        {watched ? (
          <span className="trigger-watched">✓ watched</span>
        ) : (
          <button type="button" className="button" onClick={() => onWatch(condition)}>
            Watch<span className="visually-hidden"> {name}</span>
          </button>
        )}
        <button type="button" className="link-button edit-button" onClick={build}>
          Edit<span className="visually-hidden"> {name}</span>
        </button>
        <RemoveButton of={name} onRemove={() => changeReading((all) => withoutItem(all, 'triggers', id))} />
      </header>
      <ul className="leaves">
        {leaves.map((leaf, index) => (
          <TriggerLeaf
            // oxlint-disable-next-line react/no-array-index-key -- a comparison is known by its place in the condition
            key={index}
            id={`${id}-${index}`}
            leaf={leaf}
            alone={leaves.length === 1}
            read={reading?.leaves[index]}
            onThreshold={(threshold, text) => setThreshold(index, threshold, text)}
          />
        ))}
      </ul>
      {reading?.reasons.length ? <p className="claim-remark">{reading.reasons.join(' ')}</p> : null}
      {preview === null || preview.splits.length === 0 ? null : (
        <p className="claim-remark">In today’s shares, after the {preview.splits.join(' and ')}.</p>
      )}
      <EditedMark item={trigger} />
      <AssumptionChips
        assumptions={assumptions}
        onChange={(next) =>
          changeReading((all) => withTrigger(all, id, (one) => ({ ...one, assumptions: next })))
        }
      />
    </PlanItem>
  );
}
