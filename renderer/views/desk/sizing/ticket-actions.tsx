import { Icon } from '#renderer/components/icon.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { useTicket } from './use-ticket.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** Saves the plan of the symbol, says whether it is saved, and removes it. */
export function TicketActions({ desk }: { readonly desk: DraftOnDesk }) {
  const ticket = useTicket(desk);
  const { saved, state } = ticket;
  const asOf = useDesk(selectAsOf);
  const plannedLater = saved !== undefined && !isWithin(saved.plannedOn as BusinessDate, asOf);
  useCommands({ 'ticket.save': ticket.save });
  const words = {
    none: 'No ticket saved',
    saved: `Saved, planned ${plannedLater ? 'later, ' : ''}on ${saved === undefined ? '' : formatDate(saved.plannedOn)}`,
    changed: 'Unsaved',
    invalid: saved === undefined ? 'No ticket saved' : 'Unsaved',
  }[state];
  return (
    <footer className="ticket-actions">
      <p className={`ticket-state ticket-state-${state}`} data-testid="ticket-state" role="status">
        {words}
      </p>
      {saved === undefined ? null : (
        <>
          {state === 'saved' ? null : (
            <button type="button" className="button button-plain" onClick={ticket.revert}>
              Revert
            </button>
          )}
          <button type="button" className="button button-plain button-icon" onClick={ticket.remove}>
            <Icon name="remove" />
            <span className="visually-hidden">Remove the ticket</span>
          </button>
        </>
      )}
      <button
        type="button"
        className="button button-primary"
        disabled={state === 'saved' || state === 'invalid' || ticket.busy}
        onClick={ticket.save}
      >
        Save ticket
      </button>
    </footer>
  );
}
