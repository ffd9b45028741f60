import { findInstrument } from '#shared/domain/instrument.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { findSeries } from '#electron/db/queries/find-series.ts';
import { writeImport } from '#electron/db/queries/write-import.ts';
import type { ParsedSeries } from '#electron/sources/parsed-file.ts';
import { receiveColumns } from '../columns-message.ts';
import type { Job } from '../protocol.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { StoreJobs } from '../store-contract.ts';
import { noteDisagreements } from './note-disagreements.ts';
import { catchUpSplits } from './splits/catch-up-splits.ts';
import type { StoreContext } from './store-context.ts';

type WriteFile = Job<StoreContext, StoreJobs['file.write']['input'], StoreJobs['file.write']['output']>;

/** Writes every series of a parsed file in one transaction: all of the file or nothing. */
export const writeFile: WriteFile = (context, { fileName, sha256, columns, nowMs }, control) => {
  const file = receiveColumns(columns);
  const cache = context.cache();
  control.progress('Writing', 0);
  const simulated = new Set(
    file.series.map(({ symbol }) => symbol).filter((symbol) => findSeries(cache, symbol)?.simulated),
  );
  const change = cache.transaction(() => {
    for (const series of file.series) noteDisagreements(cache, series, file.layoutName);
    const written = writeImport(
      cache,
      { ...file, fileName, sha256, importedAtMs: nowMs },
      file.series
        .filter(({ bars }) => bars.day.length > 0)
        .map((series) => ({
          identity: identityOf(series, file.layoutName),
          fetchedAtMs: nowMs,
          bars: series.bars,
          actions: series.actions,
        })),
    );
    // The last moment at which a cancel can still leave nothing behind.
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    return written;
  });
  catchUpSplits(context, nowMs);
  control.progress('Writing', 1);
  return change.series.map(({ symbol, added, changed, kept }) => ({
    symbol,
    added,
    changed,
    kept,
    replacedSimulated: simulated.has(symbol),
  }));
};

function identityOf(series: ParsedSeries, source: string): SeriesIdentity {
  const instrument = findInstrument(series.symbol);
  return {
    symbol: series.symbol,
    name: series.name ?? instrument?.name ?? series.symbol,
    kind: series.kind,
    unit: series.unit ?? (instrument?.kind === 'index' ? 'points' : 'dollars'),
    source,
    adjustment: series.adjustment,
    simulated: false,
  };
}
