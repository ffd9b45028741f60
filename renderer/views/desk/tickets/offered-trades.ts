import type { PositionsAnswer } from '#shared/ipc/record-schemas.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';

type Execution = PositionsAnswer['executions'][number];

/**
 * What a broker's statements say was traded in the ticket's symbol since it was planned, and what is not among its fills yet.
 * Each fill stands for one trade, so of two equal ones the other is still offered.
 */
export function offeredTrades(ticket: TicketRow, executions: readonly Execution[]): readonly Execution[] {
  const fills = [...ticket.fills];
  return executions.filter((trade) => {
    const { symbol, option, date, quantity, currency } = trade;
    if (symbol !== ticket.symbol || option !== null || currency !== 'USD' || quantity === 0) return false;
    if (date < ticket.plan.plannedOn) return false;
    const taken = fills.findIndex((fill) => isSame(fill, trade));
    if (taken >= 0) fills.splice(taken, 1);
    return taken < 0;
  });
}

/** A split since then moves shares and price, and leaves their product. */
function isSame(fill: TicketRow['fills'][number], { date, quantity, price }: Execution): boolean {
  return (
    fill.date === date &&
    fill.action === (quantity > 0 ? 'buy' : 'sell') &&
    Math.abs(fill.quantity * fill.price - Math.abs(quantity) * price) < 0.005
  );
}
