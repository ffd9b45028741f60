import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { BlockDamaged } from '../../block-damaged.ts';
import type { BarBlock } from '../../codec/bar-block.ts';
import { blockChecksum } from '../../codec/block-checksum.ts';
import { decodeBlock } from '../../codec/decode-block.ts';

/** A block as the query below gives it. */
export interface BlockRow extends BarBlock {
  readonly seriesId: number;
  readonly checksum: number;
}

export const blockColumns = `series_id AS seriesId, year, codec, row_count AS rowCount,
  first_day AS firstDay, last_day AS lastDay, checksum, payload`;

export function isIntact(block: BlockRow): boolean {
  return blockChecksum(block.seriesId, block) === block.checksum;
}

/**
 * The bars of blocks that are in the order of their years, in fresh columns.
 * @throws BlockDamaged for the first block whose checksum does not hold
 */
export function decodeBlocks(blocks: readonly BlockRow[], symbol: string, file: string): BarColumns {
  const damaged = blocks.find((block) => !isIntact(block));
  if (damaged) throw new BlockDamaged(file, symbol, damaged.year);
  const bars = allocateBars(blocks.reduce((sum, block) => sum + block.rowCount, 0));
  let at = 0;
  for (const block of blocks) {
    decodeBlock(block, bars, at);
    at += block.rowCount;
  }
  return bars;
}
