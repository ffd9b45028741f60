import { useMask } from '#renderer/components/mask/use-mask.ts';
import { maskText } from '#shared/domain/mask.ts';
import type { PlanCause } from '#shared/domain/plan-version.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';

const by: Readonly<Record<PlanCause, string>> = {
  typed: 'you',
  undone: 'you, by undoing',
  split: 'a split',
};

/** Every plan that a ticket has had, the newest first: who changed it, when, and what. Nothing while there is only one. */
export function PlanHistory({ ticket }: { readonly ticket: TicketRow }) {
  const { hidden } = useMask();
  const { versions, symbol } = ticket;
  if (versions.length < 2) return null;
  return (
    <details className="plan-history" data-testid={`plan-history-${symbol}`}>
      <summary>Plan, {versions.length} versions</summary>
      <ol reversed>
        {versions.toReversed().map(({ version, savedAtMs, cause, plan, changes }) => (
          <li key={version} value={version}>
            <span className="muted">
              {savedAtMs === null ? `planned ${formatDate(plan.plannedOn)}` : formatMoment(savedAtMs)}, by{' '}
              {by[cause]}
            </span>
            {version === versions[0]?.version ? (
              <span className="plan-change">
                entry {formatPrice(plan.entry)}, stop {formatPrice(plan.stop)}
              </span>
            ) : (
              changes.map(({ field, from, to, isPrivate }) => (
                <span key={field} className="plan-change">
                  {field}: {hidden && isPrivate ? maskText : from} → {hidden && isPrivate ? maskText : to}
                </span>
              ))
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
