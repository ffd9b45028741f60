import type { ReactNode } from 'react';

interface PlanSectionProps {
  /** The kind whose marks lead here. */
  readonly id: string;
  readonly name: string;
  /** How many, or another few words. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the plan under its heading, which stays in sight while its items pass. */
export function PlanSection({ id, name, note, children }: PlanSectionProps) {
  return (
    <section className="plan-section" id={`plan-${id}`} aria-label={name}>
      <h2>
        {name}
        {note === undefined ? null : <span className="plan-section-note">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
