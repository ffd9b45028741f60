import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { problemIdOf } from './problem-id-of.ts';

interface DateFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: BusinessDate | null;
  /** The last day that may be typed, and what is said of those after it. */
  readonly last: BusinessDate;
  readonly beyond?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Takes the date, or says what is wrong with it; null for a field that was emptied. */
  onTake(date: BusinessDate | null): string | null;
}

/** A day that is typed; Enter or leaving the field takes it, Escape forgets it. */
export function DateField({ id, label, value, last, beyond, field, onTake }: DateFieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const forget = (): void => {
    setTyped(null);
    setProblem(undefined);
  };
  const take = (): void => {
    if (typed === null) return;
    const read = readTypedDate(typed, last, beyond);
    const wrong = read.ok ? onTake(read.date) : read.problem;
    if (wrong === null) forget();
    else setProblem(wrong);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') forget();
  };
  return (
    <span className="date-field">
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        ref={field}
        className="field-input"
        autoComplete="off"
        spellCheck={false}
        placeholder="14 Mar 2024"
        title="A day such as 2024-03-14 or 14 Mar 2024"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problemIdOf(inputId, problem)}
        value={typed ?? (value === null ? '' : formatDate(value))}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {problem === undefined ? null : (
        <span className="field-bubble" id={problemIdOf(inputId, problem)} role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}
