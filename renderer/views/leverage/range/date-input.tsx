import { useState } from 'react';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { readTypedDate } from '#renderer/state/as-of/read-typed-date.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDay } from '#shared/format/format-day.ts';

interface DateInputProps {
  readonly id: string;
  readonly label: string;
  /** Day number on show. */
  readonly day: number;
  /** The last day that may be typed. */
  readonly lastDay: number;
  onChange(date: BusinessDate | null): void;
}

/** An end of the holding: a day to type; empty goes back to the screen's own choice. */
export function DateInput({ id, label, day, lastDay, onChange }: DateInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const forget = (): void => {
    setTyped(null);
    setProblem(undefined);
  };
  const take = (): void => {
    if (typed === null) return;
    const read = readTypedDate(typed, toBusinessDate(lastDay));
    if (!read.ok) return setProblem(read.problem.replace('has not come yet', 'is after the last close'));
    forget();
    onChange(read.date);
  };
  return (
    <span className="leverage-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field-input"
        autoComplete="off"
        spellCheck={false}
        title="A day such as 2024-03-14 or 14 Mar 2024"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problemIdOf(id, problem)}
        value={typed ?? formatDay(day)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') forget();
        }}
      />
      {problem === undefined ? null : (
        <span className="leverage-date-problem" id={problemIdOf(id, problem)} role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}
