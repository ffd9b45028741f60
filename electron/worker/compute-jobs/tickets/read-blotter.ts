import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { type BarColumns, countBarsThrough } from '#shared/domain/bar-columns.ts';
import { measured } from '#shared/domain/measured.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Fill } from '#shared/domain/ticket-record.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Blotter, TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { dollarCents } from '#shared/sizing/dollar-cents.ts';
import { openRiskCents } from '#shared/sizing/open-risk.ts';
import { inOrder, ticketPosition } from '#shared/sizing/ticket-position.ts';
import type { ListedTicket } from '../../store-contract.ts';
import { planChanges } from '#shared/sizing/plan-changes.ts';
import type { ComputeContext } from '../compute-context.ts';
import { lastReadableDay, readAsOf } from '../read-as-of.ts';
import { guardrailOf } from './guardrail-of.ts';

const millisecondsPerDay = 86_400_000;

interface Input {
  readonly asOf: BusinessDate | null;
  readonly today: number;
  readonly tickets: readonly ListedTicket[];
}

/** Every ticket with its state, lots and money, marked at the last close, and what its leverage did to it. */
export function readBlotter(context: ComputeContext, input: Input): Blotter {
  const through = lastReadableDay(input.asOf, input.today);
  const tickets = input.tickets.map((ticket) => rowOf(context, ticket, input, through));
  return {
    day: toBusinessDate(through),
    tickets,
    openRiskCents: tickets.reduce((sum, ticket) => sum + ticket.openRiskCents, 0),
  };
}

/** Split-adjusted bars up to the day, or null where the cache has none on that basis. */
function barsOf(context: ComputeContext, symbol: string, { asOf, today }: Input): BarColumns | null {
  const series = context.series.find(symbol);
  if (series === null) return null;
  try {
    return readAsOf(series, 'split', asOf, today).bars;
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

function rowOf(context: ComputeContext, ticket: ListedTicket, input: Input, through: number): TicketRow {
  const { id, plan, endedOn, lastChange } = ticket;
  const { symbol, side, stop } = plan;
  const position = ticketPosition(ticket);
  const { quantity, realisedCents, feesCents, initialRiskCents } = position;
  const direction = side === 'long' ? 1 : -1;
  const bars = barsOf(context, symbol, input);
  const last = measured(bars?.close.at(-1) ?? null, `The cache holds no usable close of ${symbol}.`);
  const costCents = position.lots.reduce((sum, lot) => sum + lot.costCents, 0);
  const fromLast = (cents: (close: number) => number): Measure => {
    if (quantity === 0) return { value: null, reason: 'No share is held.' };
    return last.value === null ? last : { value: cents(last.value) };
  };
  const risk = riskMeasure(initialRiskCents, ticket.fills.length);
  const netCents = realisedCents - feesCents;
  return {
    id,
    symbol,
    side,
    state: position.state,
    plan,
    endedOn,
    fills: inOrder(ticket.fills).map((fill) => ({ ...fill, remark: remarkOn(fill, bars) })),
    lots: [...position.lots],
    quantity,
    averageCost: measured(position.averageCost, 'No share is held.'),
    openedOn: position.openedOn,
    closedOn: position.closedOn,
    realisedCents: netCents,
    realisedAtAverageCents: position.realisedAtAverageCents - feesCents,
    feesCents,
    initialRiskCents: risk,
    realisedR: risk.value === null ? risk : { value: netCents / risk.value },
    last,
    lastDate: bars ? toBusinessDate(bars.day.at(-1) as number) : null,
    unrealisedCents: fromLast((close) => direction * (dollarCents(quantity, close) - costCents)),
    openRiskCents: openRiskCents(position, side, stop),
    openRiskFromLastCents: fromLast((close) =>
      Math.max(0, direction * (dollarCents(quantity, close) - dollarCents(quantity, stop))),
    ),
    guardrail: guardrailOf(context, ticket, position, { ...input, through }),
    versions: ticket.versions.map(({ version, savedAtMs, cause, plan: saved }, index) => ({
      version,
      savedAtMs: Math.floor(savedAtMs / millisecondsPerDay) <= through ? savedAtMs : null,
      cause,
      plan: saved,
      changes:
        index === 0
          ? []
          : planChanges((ticket.versions[index - 1] as (typeof ticket.versions)[number]).plan, saved),
    })),
    lastChange,
  };
}

function riskMeasure(cents: number | null, fills: number): Measure {
  if (fills === 0) return { value: null, reason: 'Nothing was filled.' };
  return measured(cents, 'A fill lies beyond the stop of its day, so its risk cannot be stated.');
}

/** A typed price is held against the bar of its day: the usual slips are a wrong day and old shares. */
function remarkOn({ date, price }: Fill, bars: BarColumns | null): string | null {
  if (bars === null) return null;
  const index = countBarsThrough(bars.day, toDayNumber(date)) - 1;
  if (bars.day[index] !== toDayNumber(date)) return 'The cache has no bar of that day to hold it against.';
  const [low, high] = [bars.low[index] as number, bars.high[index] as number];
  if (!(price < low || price > high)) return null;
  return `That day's prices ran from ${formatPrice(low)} to ${formatPrice(high)}.`;
}
