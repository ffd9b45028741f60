import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { OptionChain } from '#shared/domain/option-chain.ts';
import { decodeChain } from '../../codec/chain-payload.ts';
import { StoreProblem } from '../../store-problem.ts';

/** A chain as stored, without its contracts. */
export interface ChainRecord {
  readonly underlying: string;
  readonly quoteDay: number;
  readonly quotedAt: string | null;
  readonly underlyingPrice: number | null;
  readonly source: string;
  readonly fileName: string;
  readonly importedAtMs: number;
  /** JSON. */
  readonly roots: string;
  readonly codec: number;
  readonly contractCount: number;
  readonly expirationCount: number;
  readonly firstExpirationDay: number;
  readonly lastExpirationDay: number;
  readonly payloadChecksum: number;
}

export interface SignedChainRecord extends ChainRecord {
  readonly checksum: number;
}

export interface ChainRow extends SignedChainRecord {
  readonly payload: Uint8Array;
}

export const chainColumns = `underlying, quote_day AS quoteDay, quoted_at AS quotedAt,
  underlying_price AS underlyingPrice, source, file_name AS fileName, imported_at_ms AS importedAtMs, roots, codec,
  contract_count AS contractCount, expiration_count AS expirationCount,
  first_expiration_day AS firstExpirationDay, last_expiration_day AS lastExpirationDay, payload_checksum AS payloadChecksum, checksum`;

/** CRC-32 of all that is stored of a chain but its bytes, which have one of their own that this covers. */
export function chainChecksum(record: ChainRecord): number {
  const { underlying, quoteDay, quotedAt, underlyingPrice, source, fileName, importedAtMs, roots } = record;
  const { codec, contractCount, expirationCount, firstExpirationDay, lastExpirationDay } = record;
  const origin = [underlying, quoteDay, quotedAt, underlyingPrice, source, fileName, importedAtMs, roots];
  const extent = [codec, contractCount, expirationCount, firstExpirationDay, lastExpirationDay];
  return crc32(JSON.stringify([...origin, ...extent, record.payloadChecksum]));
}

export const isRecordIntact = (record: SignedChainRecord): boolean =>
  chainChecksum(record) === record.checksum;

export const isChainIntact = (row: ChainRow): boolean =>
  isRecordIntact(row) && crc32(row.payload) === row.payloadChecksum;

/** @throws StoreProblem with the code `damaged` rather than give a value that was not written */
export function chainFromRow(row: ChainRow, file: string): OptionChain {
  if (!isChainIntact(row)) throw chainDamaged(row, file);
  const { underlying, quotedAt, underlyingPrice, source } = row;
  return {
    underlying,
    quoteDate: toBusinessDate(row.quoteDay),
    quotedAt,
    underlyingPrice,
    source,
    roots: JSON.parse(row.roots) as string[],
    columns: decodeChain(row.payload, row.contractCount),
  };
}

function chainDamaged({ underlying, quoteDay }: ChainRecord, file: string): StoreProblem {
  return new StoreProblem('damaged', file, {
    message: `The option chain of ${underlying} on ${toBusinessDate(quoteDay)} in ${basename(file)} cannot be read as written: it is damaged. Remove it and import its file again.`,
  });
}
