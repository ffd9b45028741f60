import type { ReadDb } from '../../database.ts';
import { chainColumns, type ChainRecord, isRecordIntact, type SignedChainRecord } from './chain-row.ts';

/** A stored chain without its contracts. */
export interface ChainSummary extends ChainRecord {
  /** False when this record is not as it was written; the contracts themselves are checked when read. */
  readonly intact: boolean;
}

const sql = `SELECT ${chainColumns} FROM option_chain ORDER BY underlying, quote_day DESC`;

/** Every stored chain, by underlying and newest first. Reads no contracts. */
export function listChains(db: ReadDb<'cache'>): ChainSummary[] {
  return db
    .rows<SignedChainRecord>(sql)
    .map(({ checksum, ...record }) => ({ ...record, intact: isRecordIntact({ ...record, checksum }) }));
}
