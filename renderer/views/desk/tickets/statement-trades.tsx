import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { changeTicket } from './change-ticket.ts';
import { offeredTrades } from './offered-trades.ts';
import { shareCount } from './signed-cents.ts';

/** Trades of imported statements that could be fills of this ticket; each is taken over by a press, never by itself. */
export function StatementTrades({ ticket }: { readonly ticket: TicketRow }) {
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const { value } = useQuery('positions.list', { asOf });
  const trades = offeredTrades(ticket, value?.executions ?? []);
  if (trades.length === 0) return null;
  return (
    <ul className="statement-trades" aria-label="Trades in your statements">
      {trades.map((trade, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal trades of a day differ in nothing else
        <li key={`${trade.date} ${trade.quantity} ${trade.price} ${index}`}>
          <span>
            {formatDate(trade.date)} {trade.quantity > 0 ? '+' : '−'}
            {shareCount(Math.abs(trade.quantity), mask)} at {formatPrice(trade.price)} in{' '}
            {mask.text(trade.account)}
          </span>{' '}
          <button
            type="button"
            className="link-button"
            onClick={() =>
              void changeTicket(
                'ticket.fill.add',
                {
                  symbol: ticket.symbol,
                  date: trade.date,
                  action: trade.quantity > 0 ? 'buy' : 'sell',
                  quantity: Math.abs(trade.quantity),
                  price: trade.price,
                  feesCents: Math.max(0, trade.commissionCents ?? 0),
                  // A statement writes a trade in the shares of its day.
                  asOf: trade.date,
                },
                ticket.symbol,
              )
            }
          >
            Use as fill
          </button>
        </li>
      ))}
    </ul>
  );
}
