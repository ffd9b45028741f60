import type { BusinessDate } from '../domain/business-date.ts';
import type { Fill, TicketRecord } from '../domain/ticket-record.ts';
import { dollarCents } from './dollar-cents.ts';
import { trimNoise } from './price-arithmetic.ts';

/** Shares still held of one opening fill, with what is left of its cost. */
export interface OpenLot {
  readonly openedOn: BusinessDate;
  readonly quantity: number;
  readonly price: number;
  readonly stop: number;
  readonly costCents: number;
}

/** What the fills of a ticket come to. Money in cents; shares as positive numbers, whatever the side. */
export interface TicketPosition {
  readonly state: 'planned' | 'open' | 'closed' | 'cancelled';
  readonly quantity: number;
  /** Oldest first. */
  readonly lots: readonly OpenLot[];
  /** Of the open lots, dollars a share. */
  readonly averageCost: number | null;
  readonly openedOn: BusinessDate | null;
  /** Day of the fill that left no share. */
  readonly closedOn: BusinessDate | null;
  /** Gains of closed shares, first in first out, before fees. */
  readonly realisedCents: number;
  /** The same with the average cost: the other convention. Both agree once all is closed. */
  readonly realisedAtAverageCents: number;
  readonly feesCents: number;
  /** Loss that every share ever opened stood for, from its price to the stop of that moment; null when one lay beyond its stop. */
  readonly initialRiskCents: number | null;
}

const byDay = (a: Fill, b: Fill): number => (a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1);

/** Fills in the order they count: by day, those of a day as they were typed. */
export const inOrder = (fills: readonly Fill[]): Fill[] => fills.toSorted(byDay);

interface Account {
  readonly lots: OpenLot[];
  quantity: number;
  averageCostCents: number;
  realisedCents: number;
  realisedAtAverageCents: number;
  initialRiskCents: number | null;
}

function open(account: Account, fill: Fill, direction: number): void {
  const { date, quantity, price, stop } = fill;
  const costCents = dollarCents(quantity, price);
  account.lots.push({ openedOn: date, quantity, price, stop, costCents });
  account.quantity = trimNoise(account.quantity + quantity);
  account.averageCostCents += costCents;
  const risk = trimNoise(direction * (price - stop));
  account.initialRiskCents =
    account.initialRiskCents === null || !(risk > 0)
      ? null
      : account.initialRiskCents + dollarCents(quantity, risk);
}

function close(account: Account, fill: Fill, direction: number): void {
  const proceedsCents = dollarCents(fill.quantity, fill.price);
  let left = fill.quantity;
  let costCents = 0;
  while (left > 0 && account.lots.length > 0) {
    const lot = account.lots[0] as OpenLot;
    const taken = Math.min(left, lot.quantity);
    const remaining = trimNoise(lot.quantity - taken);
    // What is kept is reckoned anew, so that the parts of a lot add up to its cost to the cent.
    const keptCents = remaining > 0 ? dollarCents(remaining, lot.price) : 0;
    costCents += lot.costCents - keptCents;
    left = trimNoise(left - taken);
    if (remaining > 0) account.lots[0] = { ...lot, quantity: remaining, costCents: keptCents };
    else account.lots.shift();
  }
  const remaining = trimNoise(account.quantity - fill.quantity);
  const averageKept =
    remaining > 0 ? Math.round((account.averageCostCents * remaining) / account.quantity) : 0;
  account.realisedCents += direction * (proceedsCents - costCents);
  account.realisedAtAverageCents += direction * (proceedsCents - (account.averageCostCents - averageKept));
  account.averageCostCents = averageKept;
  account.quantity = remaining;
}

/**
 * Lots, cost and realised gains of a ticket, first in first out.
 * The fills must never close more than is held (see `findFillProblem`).
 */
export function ticketPosition({ plan, fills, endedOn }: TicketRecord): TicketPosition {
  const direction = plan.side === 'long' ? 1 : -1;
  const opening = plan.side === 'long' ? 'buy' : 'sell';
  const account: Account = {
    lots: [],
    quantity: 0,
    averageCostCents: 0,
    realisedCents: 0,
    realisedAtAverageCents: 0,
    initialRiskCents: 0,
  };
  const ordered = inOrder(fills);
  for (const fill of ordered) (fill.action === opening ? open : close)(account, fill, direction);
  const { lots, quantity, realisedCents, realisedAtAverageCents, initialRiskCents } = account;
  const isClosed = ordered.length > 0 && quantity === 0;
  const costCents = lots.reduce((sum, lot) => sum + lot.costCents, 0);
  return {
    state: isClosed ? 'closed' : ordered.length > 0 ? 'open' : endedOn === null ? 'planned' : 'cancelled',
    quantity,
    lots,
    averageCost: quantity > 0 ? trimNoise(costCents / 100 / quantity) : null,
    openedOn: ordered[0]?.date ?? null,
    closedOn: isClosed ? (ordered.at(-1)?.date ?? null) : null,
    realisedCents,
    realisedAtAverageCents,
    feesCents: ordered.reduce((sum, fill) => sum + fill.feesCents, 0),
    initialRiskCents: ordered.length === 0 ? null : initialRiskCents,
  };
}
