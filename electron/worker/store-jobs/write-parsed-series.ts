import { findInstrument } from '#shared/domain/instrument.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import type { ImportedFile } from '#electron/db/queries/imports/imported-file.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import type { ParsedFile, ParsedSeries } from '#electron/sources/parsed-file.ts';
import type { SeriesWritten } from '../store-contract.ts';
import { noteDisagreements } from './note-disagreements.ts';

/**
 * Writes every series of a parsed file in one transaction.
 * @param beforeCommit may throw, and then nothing is written
 */
export function writeParsedSeries(
  cache: WriteDb<'cache'>,
  { series: all, layoutName }: ParsedFile,
  file: ImportedFile,
  beforeCommit: () => void,
): SeriesWritten[] {
  const simulated = new Set(
    all.map(({ symbol }) => symbol).filter((symbol) => findSeries(cache, symbol)?.simulated),
  );
  const change = cache.transaction(() => {
    for (const series of all) noteDisagreements(cache, series, layoutName);
    const fresh = all
      .filter(({ bars }) => bars.day.length > 0)
      .map((series) => ({
        identity: identityOf(series, layoutName),
        fetchedAtMs: file.importedAtMs,
        bars: series.bars,
        actions: series.actions,
      }));
    const written = writeImport(cache, file, fresh);
    beforeCommit();
    return written;
  });
  return change.series.map(({ symbol, added, changed, kept }) => ({
    symbol,
    added,
    changed,
    kept,
    replacedSimulated: simulated.has(symbol),
  }));
}

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
