import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import type { ComputeContext } from './compute-context.ts';
import { readQuality } from './read-quality.ts';

type Input = RequestInput<'series.list'> & { readonly today: number };

/** Every series with its extent, gaps and, in a sentence each, what is wrong with it. */
export function listSeriesRows(context: ComputeContext, { asOf, today }: Input): SeriesRow[] {
  return readQuality(context, { symbols: null, asOf, today }).map(
    ({ provenance, firstDate, bars, gaps, issues, fetchedAt }) => ({
      provenance,
      firstDate,
      bars,
      gaps,
      issues: issues.map(({ message }) => message),
      fetchedAt,
    }),
  );
}
