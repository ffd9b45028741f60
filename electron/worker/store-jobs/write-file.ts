import { RequestError } from '#shared/ipc/errors.ts';
import type { ImportedFile } from '#electron/db/queries/imports/imported-file.ts';
import { writeCalendar } from '#electron/db/queries/calendars/write-calendar.ts';
import { writeChains } from '#electron/db/queries/chains/write-chains.ts';
import { writeStatements } from '#electron/db/queries/statements/write-statements.ts';
import type { KnownFile } from '#electron/sources/parse-market-file.ts';
import { receiveFile } from '../file-message.ts';
import type { Job } from '../protocol.ts';
import { statementsOf } from '../statements-of.ts';
import type { FileWritten, StoreJobs } from '../store-contract.ts';
import { chainOfSnapshot } from './chain-of-snapshot.ts';
import { catchUpSplits } from './splits/catch-up-splits.ts';
import type { StoreContext } from './store-context.ts';
import { writeParsedSeries } from './write-parsed-series.ts';

type Input = StoreJobs['file.write']['input'];
type Origin = Pick<ImportedFile, 'fileName' | 'sha256' | 'importedAtMs'>;

/** Writes what a parsed file holds in one transaction: all of the file or nothing. */
export const writeFile: Job<StoreContext, Input, FileWritten> = (context, input, control) => {
  const { fileName, sha256, columns, nowMs } = input;
  const parsed = receiveFile(columns);
  control.progress('Writing', 0);
  const written = write(context, parsed, { fileName, sha256, importedAtMs: nowMs }, () => {
    // The last moment at which a cancel can still leave nothing behind.
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
  });
  if (parsed.kind === 'series' || parsed.kind === 'positions') catchUpSplits(context, nowMs);
  control.progress('Writing', 1);
  return { ...nothing, ...written };
};

const nothing: FileWritten = { series: [], chains: [], statements: [], calendars: [] };

function write(
  context: StoreContext,
  parsed: KnownFile,
  origin: Origin,
  beforeCommit: () => void,
): Partial<FileWritten> {
  const committing = <Result>(result: Result): Result => (beforeCommit(), result);
  switch (parsed.kind) {
    case 'series': {
      const { file } = parsed;
      const series = writeParsedSeries(context.cache(), file, { ...file, ...origin }, beforeCommit);
      return { series };
    }
    case 'chain': {
      const { chain } = parsed;
      const chains = chain.snapshots.map((snapshot) => chainOfSnapshot(snapshot, chain.layoutName));
      const cache = context.cache();
      return {
        chains: cache.transaction(() => committing(writeChains(cache, { ...chain, ...origin }, chains))),
      };
    }
    case 'positions': {
      const { positions } = parsed;
      const user = context.user();
      return {
        statements: user.transaction(() =>
          committing(
            writeStatements(user, { ...positions, ...origin }, positions.layoutName, statementsOf(positions)),
          ),
        ),
      };
    }
    case 'calendar': {
      const { calendar } = parsed;
      const cache = context.cache();
      const fresh = { ...calendar, source: calendar.layoutName };
      return {
        calendars: [
          cache.transaction(() => committing(writeCalendar(cache, { ...calendar, ...origin }, fresh))),
        ],
      };
    }
  }
}
