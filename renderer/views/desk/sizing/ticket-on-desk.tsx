import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { ticketOfSymbol } from '../tickets/ticket-of-symbol.ts';
import { TicketSection } from '../tickets/ticket-section.tsx';
import { useBlotter } from '../tickets/use-blotter.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** The saved ticket of the symbol on the desk, or the one that ended last; nothing before the first is saved. */
export function TicketOnDesk({ desk }: { readonly desk: DraftOnDesk }) {
  const asOf = useDesk(selectAsOf);
  const { blotter, withheld } = useBlotter();
  const ticket = blotter === null ? null : ticketOfSymbol(blotter.tickets, desk.symbol);
  if (blotter === null || ticket === null) return null;
  const { sized, context } = desk;
  const planned = {
    quantity: sized.result?.quantity ?? 0,
    price: sized.entry ?? context.close,
  };
  return (
    <div className={withheld ? 'withheld' : ''} aria-busy={withheld}>
      <TicketSection
        key={ticket.id}
        ticket={ticket}
        planned={planned}
        today={asOf ?? blotter.day}
        lastBar={context.provenance.lastDate}
      />
    </div>
  );
}
