import type { Mask } from '#shared/domain/mask.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { GuardrailBadge } from './guardrail-badge.tsx';
import { inR, shareCount, signedCents } from './signed-cents.ts';
import { TicketStateChip } from './ticket-state-chip.tsx';

function outcomeOf(ticket: TicketRow, mask: Mask): string {
  switch (ticket.state) {
    case 'planned':
      return `planned ${formatDate(ticket.plan.plannedOn)}`;
    case 'cancelled':
      return ticket.endedOn === null ? 'cancelled' : `cancelled ${formatDate(ticket.endedOn)}`;
    case 'closed':
      return `${signedCents(ticket.realisedCents, mask)} · ${inR(ticket.realisedR)}`;
    case 'open':
      return ticket.unrealisedCents.value === null
        ? 'n/a'
        : `${signedCents(ticket.unrealisedCents.value, mask)} open`;
  }
}

/** One ticket in two lines; a press puts its symbol on the desk. */
export function BlotterRow({
  ticket,
  onChoose,
}: {
  readonly ticket: TicketRow;
  onChoose(symbol: string): void;
}) {
  const mask = useMask();
  const { plan, averageCost, state, guardrail } = ticket;
  const entry = averageCost.value ?? ticket.fills[0]?.price ?? plan.entry;
  const opening = ticket.side === 'long' ? 'buy' : 'sell';
  const opened = ticket.fills
    .filter(({ action }) => action === opening)
    .reduce((sum, fill) => sum + fill.quantity, 0);
  const shares = state === 'closed' ? opened : ticket.quantity;
  return (
    <button
      type="button"
      className="blotter-row"
      data-testid={`ticket-${ticket.symbol}-${state}`}
      onClick={() => onChoose(ticket.symbol)}
    >
      <span className="blotter-first">
        <strong>{ticket.symbol}</strong>
        <span className="muted">{ticket.side === 'short' ? ' short' : ''}</span>
        {state === 'closed' || state === 'cancelled' || guardrail === null ? (
          <TicketStateChip state={state} />
        ) : (
          <GuardrailBadge guardrail={guardrail} />
        )}
      </span>
      <span className="blotter-outcome number">{outcomeOf(ticket, mask)}</span>
      <span className="blotter-second muted">
        {shares > 0 ? `${shareCount(shares, mask)} sh · ` : ''}entry {formatPrice(entry)} · stop{' '}
        {formatPrice(plan.stop)} · R {formatPrice(Math.abs(entry - plan.stop))}
        {state === 'closed' && guardrail !== null
          ? ` · held ${guardrail.sessionsHeld} of ${guardrail.sessionsAllowed} sessions`
          : ''}
      </span>
    </button>
  );
}
