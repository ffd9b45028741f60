import { formatDate } from '#shared/format/format-day.ts';
import type { UnknownStretch } from '#shared/ipc/trigger-schemas.ts';

interface UnknownStretchesProps {
  readonly stretches: readonly (UnknownStretch & { readonly name?: string })[];
}

/** One stretch of sessions in words: `4 Nov 2025 to 12 Nov 2025 (7 sessions)`. */
export function stretchDates({ from, to, sessions }: UnknownStretch): string {
  if (from === to) return formatDate(from);
  return `${formatDate(from)} to ${formatDate(to)} (${sessions} sessions)`;
}

/** When nobody could know, and why. */
export function UnknownStretches({ stretches }: UnknownStretchesProps) {
  return (
    <ul className="unknown-stretches" aria-label="Could not be known">
      {stretches.map((stretch) => (
        <li key={`${stretch.name ?? ''} ${stretch.from}`}>
          <span aria-hidden="true">?</span> {stretch.name === undefined ? '' : `${stretch.name}: `}
          could not know {stretchDates(stretch)}. {stretch.reasons.join(' ')}
        </li>
      ))}
    </ul>
  );
}
