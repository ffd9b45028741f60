import { toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { ChainColumns } from '#shared/domain/option-chain.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ChainAnswer } from '#shared/ipc/record-schemas.ts';
import { longestColumn } from '#shared/ipc/schemas.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { lastReadableDay } from './read-as-of.ts';

type Input = RequestInput<'chain.read'> & { readonly today: number };

/**
 * The chain of an underlying quoted on a day, or the newest quoted on or before the as-of day; all of it or one expiration.
 * @throws RequestError not-found when there is none, or no such expiration
 */
export function readChainAnswer(context: ComputeContext, input: Input, control: JobControl): ChainAnswer {
  const { underlying, quoteDate, expiration, asOf, today } = input;
  const through = lastReadableDay(asOf, today);
  const wanted = quoteDate === null ? through : Math.min(toDayNumber(quoteDate), through);
  const from = quoteDate === null ? Number.MIN_SAFE_INTEGER : toDayNumber(quoteDate);
  const chain = readChain(context.cache(), underlying, from, wanted);
  if (!chain) throw notFound(`option chain of ${underlying}${quoteDate === null ? '' : ` on ${quoteDate}`}`);
  const columns = expiration === null ? chain.columns : ofExpiration(chain.columns, toDayNumber(expiration));
  if (columns.strike.length === 0)
    throw notFound(
      `contract of ${underlying} that expires on ${expiration} in the chain of ${chain.quoteDate}`,
    );
  if (columns.strike.length > longestColumn)
    throw new RequestError(
      'not-computable',
      `The chain of ${underlying} has ${columns.strike.length} contracts; ask for one expiration.`,
    );
  for (const column of Object.values(columns)) control.handOver(column);
  return {
    ...chain,
    roots: [...chain.roots],
    ageSessions: countSessions(toDayNumber(chain.quoteDate) + 1, through),
    columns,
  };
}

function ofExpiration(columns: ChainColumns, day: number): ChainColumns {
  const from = columns.expirationDay.indexOf(day);
  const to = columns.expirationDay.lastIndexOf(day) + 1;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      from < 0 ? column.slice(0, 0) : column.slice(from, to),
    ]),
  ) as unknown as ChainColumns;
}

/** The same for one that is not stored and one quoted after the as-of day, which nobody could tell apart on that day. */
function notFound(what: string): RequestError {
  return new RequestError(
    'not-found',
    `There is no ${what} to read. Import a file of it, or choose a later as-of date if one is set.`,
  );
}
