import { useId } from 'react';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { roleNames } from '../role-names.ts';
import { expiryProblem, type TriggerPlan } from './trigger-plan.ts';

interface PlanFieldsProps {
  readonly plan: TriggerPlan;
  /** False where the condition belongs to a playbook, which has no more of it than its role. */
  readonly isWatch: boolean;
  /** The name that it gets when none is typed. */
  readonly ownName: string;
  onChange(plan: TriggerPlan): void;
}

export const longestName = 120;
const roles = (['watch', 'enter', 'exit', 'stopSignal'] as const).map((value) => ({
  value,
  label: roleNames[value],
}));

/** Name, role, last day and note of a trigger. */
export function PlanFields({ plan, isWatch, ownName, onChange }: PlanFieldsProps) {
  const id = useId();
  const mask = useMask();
  const problem = expiryProblem(plan.expiresOn);
  const change = (part: Partial<TriggerPlan>): void => onChange({ ...plan, ...part });
  return (
    <div className="builder-plan">
      {isWatch ? (
        <>
          <label htmlFor={`${id}-name`}>Name</label>
          {mask.hidden ? (
            <MaskedField id={`${id}-name`} label="Name" />
          ) : (
            <input
              id={`${id}-name`}
              className="field-input"
              maxLength={longestName}
              autoComplete="off"
              placeholder={ownName}
              value={plan.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </>
      ) : null}
      <span>Role</span>
      <SelectField label="Role" value={plan.role} choices={roles} onChoose={(role) => change({ role })} />
      {isWatch ? (
        <>
          <label htmlFor={`${id}-expiry`}>Last day</label>
          <span>
            <input
              id={`${id}-expiry`}
              autoComplete="off"
              spellCheck={false}
              placeholder="14 Mar 2024"
              className="field-input builder-date"
              aria-invalid={problem === null ? undefined : true}
              value={plan.expiresOn}
              onChange={(event) => change({ expiresOn: event.target.value })}
            />
            {problem === null ? (
              <span className="muted"> {plan.expiresOn === '' ? 'empty: watched for ever' : ''}</span>
            ) : (
              <span className="field-problem" role="alert" aria-live="polite">
                {problem}
              </span>
            )}
          </span>
          <label htmlFor={`${id}-note`}>Note</label>
          {mask.hidden ? (
            <MaskedField id={`${id}-note`} label="Note" />
          ) : (
            <textarea
              id={`${id}-note`}
              className="field-input builder-note"
              rows={2}
              maxLength={2000}
              value={plan.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </>
      ) : null}
    </div>
  );
}
