import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useState } from 'react';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { changeTicket, undoTicket } from './change-ticket.ts';
import { FillForm } from './fill-form.tsx';
import { FillTable } from './fill-table.tsx';
import { GuardrailMeter } from './guardrail-meter.tsx';
import { PlanHistory } from './plan-history.tsx';
import { StatementTrades } from './statement-trades.tsx';
import { TicketMoney } from './ticket-money.tsx';
import { TicketStateChip } from './ticket-state-chip.tsx';

interface TicketSectionProps {
  readonly ticket: TicketRow;
  /** What the plan would fill: shares and price where the first fill starts from. */
  readonly planned: { readonly quantity: number; readonly price: number };
  readonly today: BusinessDate;
  readonly lastBar: BusinessDate;
}

/** The life of the saved ticket: state, horizon, fills, money; and what can be typed next. */
export function TicketSection({ ticket, planned, today, lastBar }: TicketSectionProps) {
  const asOf = useDesk(selectAsOf);
  const [typing, setTyping] = useState<'fill' | 'close' | null>(null);
  const { symbol, state, side, quantity } = ticket;
  const mask = useMask();
  const isLive = state === 'planned' || state === 'open';
  const [opening, closing] = side === 'long' ? (['buy', 'sell'] as const) : (['sell', 'buy'] as const);
  const price = ticket.last.value ?? planned.price;
  const start =
    typing === 'close'
      ? { action: closing, date: lastBar, quantity, price }
      : {
          action: opening,
          date: lastBar,
          quantity: planned.quantity,
          price: state === 'open' ? price : planned.price,
        };
  return (
    <section
      className="sizing-section ticket-section"
      aria-label={`Ticket of ${symbol}`}
      data-testid="ticket"
    >
      <div className="ticket-head">
        <TicketStateChip state={state} />
        {typing !== null || !isLive ? null : (
          <span className="ticket-head-actions">
            {state === 'planned' ? (
              <button
                type="button"
                className="button button-plain"
                onClick={() => void changeTicket('ticket.cancel', { symbol, asOf }, symbol)}
              >
                Cancel plan
              </button>
            ) : (
              <button type="button" className="button" onClick={() => setTyping('close')}>
                Close…
              </button>
            )}
            <button type="button" className="button" onClick={() => setTyping('fill')}>
              {state === 'planned' ? 'Type a fill…' : 'Add fill…'}
            </button>
          </span>
        )}
      </div>
      {ticket.guardrail === null ? null : <GuardrailMeter guardrail={ticket.guardrail} />}
      {ticket.fills.length === 0 ? null : <TicketMoney ticket={ticket} />}
      <FillTable ticket={ticket} />
      <PlanHistory ticket={ticket} />
      {isLive && typing === null ? <StatementTrades ticket={ticket} /> : null}
      {typing === null ? null : (
        <FillForm key={typing} symbol={symbol} start={start} today={today} onDone={() => setTyping(null)} />
      )}
      {typing === null ? null : (
        <p className="section-note">Fills are your record of what you traded. Nothing is sent to a broker.</p>
      )}
      {ticket.lastChange === null || typing !== null ? null : (
        <p className="ticket-undo">
          <span title={mask.hidden ? undefined : ticket.lastChange}>{mask.text(ticket.lastChange)}</span>
          <button type="button" className="link-button" onClick={() => void undoTicket(symbol)}>
            Undo
          </button>
        </p>
      )}
    </section>
  );
}
