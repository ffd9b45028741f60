import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { readTypedDate } from '#renderer/state/as-of/read-typed-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: BusinessDate | null;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Takes the date, or says what is wrong with it. */
  onTake(date: BusinessDate | null): string | null;
}

/** A day that is typed; Enter or leaving the field takes it, Escape forgets it. */
export function DateField({ label, value, field, onTake }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const forget = (): void => {
    setTyped(null);
    setProblem(null);
  };
  const take = (): void => {
    if (typed === null) return;
    const read = readTypedDate(typed, exchangeToday());
    const wrong = read.ok ? onTake(read.date) : read.problem;
    if (wrong === null) forget();
    else setProblem(wrong);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') forget();
  };
  return (
    <span className="compare-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        className="field-input"
        autoComplete="off"
        spellCheck={false}
        placeholder="14 Mar 2024"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={typed ?? (value === null ? '' : formatDate(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {problem === null ? null : (
        <span className="compare-date-problem" id={`${id}-problem`} role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}
