import type { OptionChain } from '#shared/domain/option-chain.ts';
import type { WriteDb } from '../../database.ts';
import type { ImportedFile } from '../imports/imported-file.ts';
import { recordFile } from '../imports/record-file.ts';
import { storeChain } from './store-chain.ts';

/**
 * Stores every chain of a file, and the record of the file, in one transaction: all of it or nothing.
 * @returns for each chain whether it took the place of one of its underlying and day
 */
export function writeChains(
  db: WriteDb<'cache'>,
  file: ImportedFile,
  chains: readonly OptionChain[],
): boolean[] {
  return db.transaction(() => {
    const origin = { ...file, importId: recordFile(db, file) };
    return chains.map((chain) => storeChain(db, chain, origin));
  });
}
