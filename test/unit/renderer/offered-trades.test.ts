import { expect, it } from 'vitest';
import { offeredTrades } from '#renderer/views/desk/tickets/offered-trades.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { exampleTicket } from '../../support/request-examples.ts';
import { fillOf } from '../../support/tickets.ts';

const trade = {
  account: 'A',
  date: '2025-12-19' as BusinessDate,
  symbol: 'TNA',
  option: null,
  quantity: 100,
  price: 40,
  commissionCents: 100,
  currency: 'USD',
};
const ticket = (fills: readonly ReturnType<typeof fillOf>[] = []): TicketRow =>
  ({
    symbol: 'TNA',
    plan: exampleTicket,
    fills: fills.map((fill) => ({ ...fill, remark: null })),
  }) as unknown as TicketRow;

it('a trade of the symbol since the plan is offered, others are not', () => {
  const others = [
    { ...trade, symbol: 'IWM' },
    { ...trade, date: '2025-12-17' as BusinessDate },
    { ...trade, option: { expiration: trade.date, side: 'call' as const, strike: 40 } },
    { ...trade, currency: 'EUR' },
  ];
  expect(offeredTrades(ticket(), [trade, ...others])).toEqual([trade]);
});

it('a trade that is among the fills is not offered again, even after a split', () => {
  const on = { date: trade.date };
  expect(offeredTrades(ticket([fillOf(1, 'buy', 100, 40, on)]), [trade])).toEqual([]);
  expect(offeredTrades(ticket([fillOf(1, 'buy', 400, 10, on)]), [trade])).toEqual([]);
  expect(offeredTrades(ticket([fillOf(1, 'buy', 100, 40, on)]), [trade, trade])).toEqual([trade]);
  expect(offeredTrades(ticket([fillOf(1, 'sell', 100, 40, on)]), [trade])).toEqual([trade]);
});
