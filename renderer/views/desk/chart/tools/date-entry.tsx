import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';

interface DateEntryProps {
  readonly label: string;
  /** Null begins empty. */
  readonly value: BusinessDate | null;
  /** True empties the field once a day was taken. */
  readonly clears?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  onDate(date: BusinessDate): void;
}

/** A day to type, taken with Enter or on leaving; one that has not come, or is after the as-of date, is refused in words. */
export function DateEntry({ label, value, clears = false, ref, onDate }: DateEntryProps) {
  const asOf = useDesk(selectAsOf);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const problemId = useId();
  const take = (): void => {
    if (typed === null || typed.trim() === '') return setTyped(null);
    const read = readTypedDate(typed, exchangeToday());
    if (!read.ok) return setProblem(read.problem);
    if (read.date === null) return setProblem('Write a day as 2024-03-14 or 14 Mar 2024.');
    if (asOf !== null && read.date > asOf)
      return setProblem(`${formatDate(read.date)} is after ${formatDate(asOf)}, the as-of date.`);
    setProblem(undefined);
    setTyped(clears ? '' : null);
    onDate(read.date);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
  };
  return (
    <span className="date-entry">
      <input
        ref={ref}
        className="field-input"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        placeholder="2024-03-14"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : problemId}
        value={typed ?? (value === null ? '' : formatDate(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={clears ? undefined : take}
        onKeyDown={onKeyDown}
      />
      {problem === undefined ? null : (
        <span className="field-problem" id={problemId} role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}
