import { type KeyboardEvent, useState } from 'react';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';

interface CommitNumberProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly decimals: number;
  readonly scale?: number;
  readonly step: number;
  readonly unit?: string;
  readonly sign?: 1 | -1;
  readonly placeholder?: string;
  readonly isAmount?: boolean;
  /** Why a value cannot be taken; null when it can. */
  check(value: number | null): string | null;
  onCommit(value: number | null): void;
}

/** A number that counts once it is left or confirmed with Enter, so that one edit is one step; Escape takes it back. */
export function CommitNumber({ unit, check, onCommit, ...field }: CommitNumberProps) {
  const [typed, setTyped] = useState<{ readonly value: number | null } | null>(null);
  const value = typed === null ? field.value : typed.value;
  const problem = typed === null ? null : Number.isNaN(typed.value) ? 'Type a number.' : check(typed.value);
  const commit = (): void => {
    if (typed === null || problem !== null) return;
    setTyped(null);
    if (typed.value !== field.value) onCommit(typed.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    // The keys come from the field within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span className="commit-number" onBlur={commit} onKeyDown={onKeyDown}>
      <NumberField
        {...field}
        value={value}
        problemId={problemIdOf(field.id, problem ?? undefined)}
        onChange={(next) => setTyped({ value: next })}
      />
      {unit === undefined ? null : <span className="commit-unit">{unit}</span>}
      {problem === null ? null : (
        <span className="commit-problem" id={problemIdOf(field.id, problem)}>
          {problem}
        </span>
      )}
    </span>
  );
}
