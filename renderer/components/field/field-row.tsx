import type { ReactNode } from 'react';
import { problemIdOf } from './problem-id-of.ts';

interface FieldRowProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
  /** What the field comes to, at the right. */
  readonly outcome?: ReactNode;
  /** What the field's value rests on, in a few words. */
  readonly hint?: string | null;
  readonly children: ReactNode;
  readonly role?: string;
}

/** A label, the controls, what they come to, and below them what is wrong. */
export function FieldRow({ id, label, problem, outcome, hint, children, role }: FieldRowProps) {
  return (
    <div className="field-row" data-role={role}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-controls">{children}</div>
      <div className="field-outcome number">{outcome}</div>
      {hint && problem === undefined ? <p className="field-hint">{hint}</p> : null}
      {problem === undefined ? null : (
        <p className="field-problem" id={problemIdOf(id, problem)}>
          {problem}
        </p>
      )}
    </div>
  );
}
