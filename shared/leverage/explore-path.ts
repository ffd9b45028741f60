import { leveragedPath } from './leveraged-path.ts';

/** A daily-reset fund on a path of the index. */
export interface ExploredFund {
  readonly multiple: number;
  /** One dollar after each move, beginning with 1. */
  readonly growth: Float64Array;
  readonly endReturn: number;
  /** L x index return. */
  readonly simple: number;
  /** End return less that. */
  readonly compounding: number;
}

export interface ExploredPath {
  /** One dollar in the index after each move, beginning with 1. */
  readonly index: Float64Array;
  readonly indexReturn: number;
  readonly funds: readonly ExploredFund[];
}

/**
 * What: what funds of several multiples make of a few moves of their index.
 * Formula: `leveragedPath` for each, against L x the index's own return.
 * Arguments: `moves` simple returns one after another, fractions above -1; `multiples` daily multiples;
 * `dailyCosts` of each, fractions, none where absent.
 * Range: growth zero or more.
 * First values: 1.
 * Source: definition of a daily objective.
 */
export function explorePath(
  moves: readonly number[],
  multiples: readonly number[],
  dailyCosts: readonly number[] = [],
): ExploredPath {
  const returns = Float64Array.of(Number.NaN, ...moves);
  const index = leveragedPath(returns, 1);
  const indexReturn = (index.at(-1) as number) - 1;
  const funds = multiples.map((multiple, i) => {
    const growth = leveragedPath(
      returns,
      multiple,
      returns.map(() => dailyCosts[i] ?? 0),
    );
    const endReturn = (growth.at(-1) as number) - 1;
    const simple = multiple * indexReturn;
    return { multiple, growth, endReturn, simple, compounding: endReturn - simple };
  });
  return { index, indexReturn, funds };
}
