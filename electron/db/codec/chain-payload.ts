import { type ChainColumns, chainFigures } from '#shared/domain/option-chain.ts';
import { packColumns } from './pack-columns.ts';
import { alignedBytes, unpackColumns } from './unpack-columns.ts';

/** The codec that {@link encodeChain} writes: its fields in this order. A later one gets the next number. */
export const chainCodec = 1;
const wholeFields = ['expirationDay', 'side', 'rootIndex'] as const;
const fields = [...wholeFields, 'strike', ...chainFigures] as const;

/** Packs the contracts of a chain; {@link decodeChain} gives them back bit for bit. */
export function encodeChain(columns: ChainColumns): Uint8Array {
  return new Uint8Array(
    packColumns(
      fields.map((field) => Float64Array.from(columns[field])),
      0,
    ),
  );
}

export function decodeChain(payload: Uint8Array, contracts: number): ChainColumns {
  const values = fields.map(() => new Float64Array(contracts));
  unpackColumns(alignedBytes(payload), 0, contracts, values, 0);
  const whole: readonly string[] = wholeFields;
  return Object.fromEntries(
    fields.map((field, index) => [
      field,
      whole.includes(field) ? Int32Array.from(values[index]) : values[index],
    ]),
  ) as unknown as ChainColumns;
}
