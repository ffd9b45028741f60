import { SelectField } from '#renderer/components/field/select-field.tsx';
import { leavesOf } from '#shared/domain/condition.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import { changeReading } from '../edit/change-reading.ts';
import { settle, withoutItem, withTrigger } from '../edit/edit-reading.ts';
import { AssumptionChips } from './assumption-chips.tsx';
import { PlanItem } from './plan-item.tsx';
import { RemoveButton } from './remove-button.tsx';
import { TriggerLeaf } from './trigger-leaf.tsx';
import { withThreshold } from './with-threshold.ts';
import { WordsButton } from './words-button.tsx';

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
  readonly reading: TriggerReading | null;
  readonly problem: string | null;
  onWatch(): void;
}

/** A condition of the note in plain words, its thresholds to be corrected, and where it stands now. */
export function TriggerCard({ trigger, watched, reading, problem, onWatch }: TriggerCardProps) {
  const { id, role, condition, assumptions } = trigger;
  const name = describeCondition(condition);
  const leaves = leavesOf(condition);
  const state = reading === null ? null : states[reading.state];
  const setThreshold = (index: number, threshold: number, text: string): void =>
    changeReading((all) =>
      withTrigger(all, id, (one) => {
        const next = withThreshold(one.condition, index, threshold);
        return {
          ...one,
          name: describeCondition(next).slice(0, 120),
          condition: next,
          assumptions: settle(one.assumptions, 'threshold', text),
        };
      }),
    );
  return (
    <PlanItem id={id} className="trigger">
      <header className="trigger-head">
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
            changeReading((all) => withTrigger(all, id, (one) => ({ ...one, role: chosen })))
          }
        />
        <WordsButton>{name}</WordsButton>
        {watched ? (
          <span className="trigger-watched">✓ watched</span>
        ) : (
          <button type="button" className="button" onClick={onWatch}>
            Watch<span className="visually-hidden"> {name}</span>
          </button>
        )}
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
      <AssumptionChips
        assumptions={assumptions}
        onChange={(next) =>
          changeReading((all) => withTrigger(all, id, (one) => ({ ...one, assumptions: next })))
        }
      />
    </PlanItem>
  );
}
