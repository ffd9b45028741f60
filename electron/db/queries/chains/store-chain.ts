import { crc32 } from 'node:zlib';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { OptionChain } from '#shared/domain/option-chain.ts';
import { chainCodec, encodeChain } from '../../codec/chain-payload.ts';
import type { WriteDb } from '../../database.ts';
import { chainChecksum, type ChainRecord } from './chain-row.ts';

const remove = 'DELETE FROM option_chain WHERE underlying = ? AND quote_day = ?';
const insert = `INSERT INTO option_chain (underlying, quote_day, quoted_at, underlying_price, source, file_name,
    imported_at_ms, roots, codec, contract_count, expiration_count, first_expiration_day, last_expiration_day,
    payload_checksum, checksum, import_id, payload)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export interface ChainOrigin {
  readonly fileName: string;
  readonly importedAtMs: number;
  /** Null for a chain that came from no file. */
  readonly importId: number | null;
}

/**
 * Stores a chain in place of the one of its underlying and day, and beside those of other days; part of the transaction of
 * {@link writeChains}.
 * @returns whether there was one before
 * @throws RangeError for a chain without a contract
 */
export function storeChain(
  db: WriteDb<'cache'>,
  chain: OptionChain,
  { importId, fileName, importedAtMs }: ChainOrigin,
): boolean {
  const { underlying, quotedAt, underlyingPrice, source, columns } = chain;
  const expirations = [...new Set(columns.expirationDay)].sort((a, b) => a - b);
  if (expirations.length === 0) throw new RangeError(`${underlying}: no contracts to store`);
  const payload = encodeChain(columns);
  const record: ChainRecord = {
    underlying,
    quoteDay: toDayNumber(chain.quoteDate),
    quotedAt,
    underlyingPrice,
    source,
    fileName,
    importedAtMs,
    roots: JSON.stringify(chain.roots),
    codec: chainCodec,
    contractCount: columns.strike.length,
    expirationCount: expirations.length,
    firstExpirationDay: expirations[0],
    lastExpirationDay: expirations[expirations.length - 1],
    payloadChecksum: crc32(payload),
  };
  const { changes } = db.run(remove, underlying, record.quoteDay);
  // The columns of the record stand in the table in its order.
  db.run(insert, ...Object.values(record), chainChecksum(record), importId, payload);
  return changes > 0;
}
