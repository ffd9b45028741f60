import { useState } from 'react';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';

interface CheckedNumberProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly scale?: number;
  readonly decimals: number;
  readonly step: number;
  readonly isAmount?: boolean;
  readonly placeholder?: string;
  /** Why a value cannot be used; null when it can. */
  findProblem(value: number | null): string | null;
  /** Told of usable values only. */
  onChange(value: number | null): void;
}

/** A number that is kept only while it can be used; what cannot stays in the field with the reason below it. */
export function CheckedNumber({ findProblem, onChange, value, ...field }: CheckedNumberProps) {
  const [refused, setRefused] = useState<{ readonly value: number | null } | null>(null);
  const shown = refused === null ? value : refused.value;
  const problem = findProblem(shown) ?? undefined;
  const problemId = problemIdOf(field.id, problem);
  return (
    <span className="checked-number">
      <NumberField
        {...field}
        value={shown}
        problemId={problemId}
        onChange={(next) => {
          const isUsable = findProblem(next) === null;
          setRefused(isUsable ? null : { value: next });
          if (isUsable) onChange(next);
        }}
      />
      {problem === undefined ? null : (
        <span className="field-problem" id={problemId}>
          {problem}
        </span>
      )}
    </span>
  );
}
