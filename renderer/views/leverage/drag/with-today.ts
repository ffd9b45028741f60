import type { RequestOutput } from '#shared/ipc/contract.ts';

type Table = RequestOutput<'leverage.table'>;

/** One volatility of the tables: its drag by weeks held and its return by index move. */
export interface VolatilityLine {
  readonly volatility: number;
  readonly today: boolean;
  readonly drags: readonly number[];
  readonly returns: readonly number[];
}

/** The volatilities of the tables in order, today's among them where it is known. */
export function withToday({ volatilities, drags, returns, current }: Table): readonly VolatilityLine[] {
  const lines = volatilities.map((volatility, i) => ({
    volatility,
    today: false,
    drags: drags[i] as number[],
    returns: returns.map((row) => row[i] as number),
  }));
  const all = current.value === null ? lines : [...lines, { ...current.value, today: true }];
  return all.toSorted((a, b) => a.volatility - b.volatility);
}
