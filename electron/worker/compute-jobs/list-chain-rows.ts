import { toBusinessDate } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { ChainRow } from '#shared/ipc/record-schemas.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import type { ComputeContext } from './compute-context.ts';
import { lastReadableDay } from './read-as-of.ts';

type Input = RequestInput<'chain.list'> & { readonly today: number };

/** Every option chain quoted on or before the as-of day, by underlying and newest first. */
export function listChainRows(context: ComputeContext, { asOf, today }: Input): ChainRow[] {
  const through = lastReadableDay(asOf, today);
  return listChains(context.cache())
    .filter(({ quoteDay }) => quoteDay <= through)
    .map(({ underlying, quoteDay, quotedAt, underlyingPrice, source, fileName, intact, ...chain }) => ({
      underlying,
      quoteDate: toBusinessDate(quoteDay),
      quotedAt,
      underlyingPrice,
      contracts: chain.contractCount,
      expirations: chain.expirationCount,
      firstExpiration: toBusinessDate(chain.firstExpirationDay),
      lastExpiration: toBusinessDate(chain.lastExpirationDay),
      source,
      fileName,
      ageSessions: countSessions(quoteDay + 1, through),
      importedAt: asOf === null ? new Date(chain.importedAtMs).toISOString() : null,
      intact,
    }));
}
