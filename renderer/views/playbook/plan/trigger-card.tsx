import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { leavesOf } from '#shared/domain/condition.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { describeCondition, describeMeasure } from '#shared/format/describe-condition.ts';
import {
  conditionWriting,
  formatConditionValue,
  formatThreshold,
} from '#shared/format/format-condition-value.ts';
import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { settle, withoutItem, withTrigger } from '../edit/edit-reading.ts';
import { AssumptionChips } from './assumption-chips.tsx';
import { PlanItem } from './plan-item.tsx';
import { RemoveButton } from './remove-button.tsx';
import { withThreshold } from './with-threshold.ts';
import { watchTrigger } from './watch-trigger.ts';
import { WordsButton } from './words-button.tsx';

const roles = { enter: 'Enter', exit: 'Exit', stopSignal: 'Stop signal', watch: 'Watch' } as const;
const states = {
  armed: { mark: '○', word: 'armed' },
  fired: { mark: '●', word: 'fired' },
  unknown: { mark: '?', word: 'unknown' },
} as const;

interface TriggerCardProps {
  readonly trigger: NoteTrigger;
  readonly playbookId: string | null;
  readonly reading: TriggerReading | null;
  readonly problem: string | null;
}

/** A condition of the note in plain words, its thresholds to be corrected, and where it stands now. */
export function TriggerCard({ trigger, playbookId, reading, problem }: TriggerCardProps) {
  const { id, role, condition, assumptions } = trigger;
  const name = describeCondition(condition);
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
        <span className="badge idea-kind">{roles[role]}</span>
        <WordsButton>{name}</WordsButton>
        <button type="button" className="button" onClick={() => void watchTrigger(trigger, playbookId)}>
          Watch<span className="visually-hidden"> {name}</span>
        </button>
        <RemoveButton of={name} onRemove={() => changeReading((all) => withoutItem(all, 'triggers', id))} />
      </header>
      <ul className="leaves">
        {leavesOf(condition).map((leaf, index) => {
          const read = reading?.leaves[index];
          const { scale, decimals, suffix } = conditionWriting(leaf.measure);
          const measured = describeMeasure(leaf.measure);
          const side =
            leaf.kind === 'cross' ? `crosses ${leaf.direction}` : leaf.is === 'atLeast' ? '≥' : '≤';
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a comparison is known by its place in the condition
            <li key={index} className="leaf">
              <span>
                {measured} {side}
              </span>
              <CommitNumber
                id={`${id}-${index}-threshold`}
                label={`Threshold: ${measured} ${side}`}
                value={leaf.threshold}
                decimals={Math.min(decimals, 1)}
                scale={scale}
                step={(suffix.endsWith('bp') ? 5 : 0.5) / scale}
                unit={suffix.trim()}
                check={(value) => (value === null ? 'Type the threshold.' : null)}
                onCommit={(value) =>
                  value !== null && setThreshold(index, value, formatThreshold(leaf.measure, value))
                }
              />
              <span className="quiet leaf-now">
                now{' '}
                {read === undefined ? (
                  '…'
                ) : read.value.value === null ? (
                  <Unknown reason={read.value.reason} />
                ) : (
                  <strong>{formatConditionValue(leaf.measure, read.value.value, 'always')}</strong>
                )}
              </span>
            </li>
          );
        })}
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
