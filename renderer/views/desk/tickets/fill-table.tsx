import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { changeTicket } from './change-ticket.ts';
import { shareCount } from './signed-cents.ts';

/** What was filled, with what is odd about it beside that day's prices. */
export function FillTable({ ticket }: { readonly ticket: TicketRow }) {
  const mask = useMask();
  if (ticket.fills.length === 0) return null;
  return (
    <table className="figures fills" aria-label="Fills">
      <tbody>
        {ticket.fills.map((fill) => (
          <tr key={fill.id}>
            <th scope="row">
              {formatDate(fill.date)}
              {fill.remark === null ? null : <span className="fill-remark">{fill.remark}</span>}
            </th>
            <td className="number">
              {fill.action === 'buy' ? '+' : '−'}
              {shareCount(fill.quantity, mask)}
            </td>
            <td className="number">{formatPrice(fill.price)}</td>
            <td className="fill-remove">
              <button
                type="button"
                className="button button-plain button-icon"
                onClick={() =>
                  void changeTicket('ticket.fill.remove', { id: ticket.id, fillId: fill.id }, ticket.symbol)
                }
              >
                <Icon name="close" />
                <span className="visually-hidden">Remove the fill of {formatDate(fill.date)}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
