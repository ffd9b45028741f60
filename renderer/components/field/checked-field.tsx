import { useState } from 'react';
import { NumberField, type NumberFieldProps } from './number-field.tsx';
import { problemIdOf } from './problem-id-of.ts';

interface CheckedFieldProps extends Omit<NumberFieldProps, 'problemId' | 'onChange'> {
  /** Stands before and after the field, such as its unit. */
  readonly before: string;
  readonly after?: string;
  /** Why a value cannot be used; null when it can. */
  problemOf(value: number | null): string | null;
  onValue(value: number | null): void;
}

/** A number that is passed on once it can be used; until then what was typed stays, with the reason beside it. */
export function CheckedField({ before, after, problemOf, onValue, value, ...field }: CheckedFieldProps) {
  const [refused, setRefused] = useState<{ readonly value: number | null } | null>(null);
  const problem = refused === null ? null : problemOf(refused.value);
  return (
    <span className="checked-field">
      <label htmlFor={field.id}>{before}</label>
      <NumberField
        {...field}
        value={refused === null ? value : refused.value}
        problemId={problemIdOf(field.id, problem ?? undefined)}
        onChange={(next) => {
          const fits = problemOf(next) === null;
          setRefused(fits ? null : { value: next });
          if (fits) onValue(next);
        }}
      />
      {after === undefined ? null : <span className="muted">{after}</span>}
      {problem === null ? null : (
        <span className="field-bubble" id={problemIdOf(field.id, problem)} role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}

/** A check for a number between two ends, both allowed; `what` names it: `a band`. */
export const between =
  (least: number, most: number, sentence: string) =>
  (value: number | null): string | null =>
    value !== null && value >= least && value <= most ? null : sentence;
