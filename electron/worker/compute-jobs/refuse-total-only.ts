import { RequestError } from '#shared/ipc/errors.ts';
import type { CachedSeries } from './series-cache.ts';

/**
 * Refuses prices with dividends built in for stops: such stops would stand below what is traded, by more the longer ago.
 * They are never converted on the quiet.
 * @throws RequestError not-computable
 */
export function refuseTotalOnly({ identity: { symbol, source, adjustment } }: CachedSeries): void {
  if (adjustment !== 'total') return;
  throw new RequestError(
    'not-computable',
    `${symbol} holds only prices with dividends built in (${source}), which nobody traded at, so no stop or size can be set on them. Remove ${symbol} and import a file with prices as traded or adjusted for splits only, such as the Close column of Yahoo's history.`,
  );
}
