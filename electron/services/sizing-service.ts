import type { Handlers, RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { SizingAnswer, SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { measured } from '#shared/domain/measured.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import { openRiskCents } from '#shared/sizing/open-risk.ts';
import { ticketPosition } from '#shared/sizing/ticket-position.ts';
import { gapBeyondStop, noGapSeen } from '#shared/sizing/gap-beyond-stop.ts';
import { placeStop } from '#shared/sizing/place-stop.ts';
import { priceAfterChange } from '#shared/sizing/price-arithmetic.ts';
import { sizePosition } from '#shared/sizing/size-position.ts';
import { touchChances } from '#shared/sizing/touch-chances.ts';
import type { Threads } from './threads.ts';

type SizingRequests = 'sizing.context' | 'sizing.compute' | 'sizing.compare';

/** Position size, stops and losses; the arithmetic is the panel's own, in shared/sizing. */
export function createSizingService(threads: Threads, today: () => number): Pick<Handlers, SizingRequests> {
  const readOpenRisk = async (symbol: string, asOf: RequestInput<'sizing.context'>['asOf']) =>
    openRiskOfOthers(await threads.store('ticket.records', { asOf, today: today() }), symbol);
  const readContext = async (input: RequestInput<'sizing.context'>): Promise<SizingContext> => {
    const [context, openRisk] = await Promise.all([
      threads.compute('sizing.context', { ...input, today: today() }),
      readOpenRisk(input.symbol, input.asOf),
    ]);
    return { ...context, openRisk };
  };
  return {
    'sizing.context': readContext,
    'sizing.compare': (input) => threads.compute('sizing.compare', { ...input, today: today() }),
    async 'sizing.compute'(input) {
      const { symbol, asOf, horizonSessions } = input;
      const context = await readContext({ symbol, asOf, horizonSessions }).catch(noHistory);
      const openRisk = context?.openRisk ?? (await readOpenRisk(symbol, asOf));
      return compute(input, context, openRisk.dollars);
    },
  };
}

/** A symbol without bars can still be sized from typed prices; what needs history is then unknown. */
function noHistory(error: unknown): null {
  if (error instanceof RequestError && error.code === 'not-found') return null;
  throw error;
}

/** What tickets of other symbols may lose at their stops. */
function openRiskOfOthers(tickets: readonly TicketRecord[], symbol: string): SizingContext['openRisk'] {
  const open = tickets
    .filter(({ plan }) => plan.symbol !== symbol)
    .map((ticket) => ({ plan: ticket.plan, position: ticketPosition(ticket) }))
    .filter(({ position }) => position.state === 'open');
  const cents = open.map(({ plan, position }) => openRiskCents(position, plan.side, plan.stop));
  return { dollars: cents.reduce((sum, value) => sum + value, 0) / 100, tickets: open.length };
}

function compute(
  input: RequestInput<'sizing.compute'>,
  context: SizingContext | null,
  openRiskDollars: number,
): SizingAnswer {
  const { symbol, side, horizonSessions } = input;
  const entry =
    input.entry ?? context?.close ?? refuse(`entry: the cache holds no bars of ${symbol}; give an entry.`);
  const history = context && { ...context, averageTrueRange14: context.averageTrueRange14.value };
  const typedStop = input.stop.kind === 'price' ? input.stop.price : Number.NaN;
  const placed = placeStop(input.stop, typedStop, side, entry, history);
  if (!placed.ok) return refuse(`stop: ${placed.problem.message}`);
  const direction = side === 'long' ? 1 : -1;
  const targets = input.targets.map((target) =>
    target.kind === 'price' ? target.price : priceAfterChange(entry, direction * target.fraction),
  );
  const distance = Math.abs(placed.price / entry - 1);
  const outcome = sizePosition({
    side,
    entry,
    stop: placed.price,
    targets,
    accountDollars: input.accountDollars,
    risk: input.risk,
    lotShares: input.lotShares,
    leverageMultiple: context?.leverageMultiple ?? findInstrument(symbol)?.leverageMultiple ?? null,
    medianGapBeyondStop: context
      ? measured(gapBeyondStop(context.gapTables[side], distance), noGapSeen)
      : noBars(symbol),
    tailIndexMove: input.tailIndexMove,
    caps: input.caps,
    method: input.method,
    history: context,
    openRiskDollars,
  });
  if (!outcome.ok) return refuse(`${outcome.problem.field}: ${outcome.problem.message}`);
  const annualVolatility = context?.annualVolatility ?? noBars(symbol);
  return {
    symbol,
    provenance: context?.provenance ?? null,
    entry,
    stop: placed.price,
    openRiskDollars,
    result: outcome.value,
    touch: touchChances(entry, placed.price, targets[0] ?? null, annualVolatility, horizonSessions),
  };
}

function refuse(message: string): never {
  throw new RequestError('not-computable', message);
}

function noBars(symbol: string): Measure {
  return { value: null, reason: `The cache holds no bars of ${symbol}.` };
}
