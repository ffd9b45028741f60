import { basename } from 'node:path';
import { StoreProblem } from './store-problem.ts';

/** Stored bars of one series and year whose checksum does not hold. Their values are never returned. */
export class BlockDamaged extends StoreProblem {
  override readonly name = 'BlockDamaged';
  readonly symbol: string;
  readonly year: number;
  constructor(file: string, symbol: string, year: number) {
    super('damaged', file, {
      message: `The stored ${year} bars of ${symbol} in ${basename(file)} are damaged. Import a file that holds the whole of ${year} to replace them.`,
    });
    this.symbol = symbol;
    this.year = year;
  }
}
