import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { MovedLot } from '#shared/domain/split-record.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { type Holding, restateHolding } from '#electron/analytics/corporate-actions/restate-lot.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { findLot, lotsBefore } from '#electron/db/queries/statements/held-lots.ts';
import type { StoredLot } from '#electron/db/queries/statements/list-statements.ts';
import { updateLot } from '#electron/db/queries/statements/update-lot.ts';
import { takeBackLot } from './take-back-lot.ts';

const holdingOf = ({ quantity, costCents, price, marketValueCents }: StoredLot): Holding => ({
  quantity,
  costCents,
  price,
  marketValueCents,
});

/**
 * The lots that a split concerns and that it has not moved yet: of statements of before its day. Options are left as they are, for
 * their contracts are adjusted by rules of the clearing house.
 */
export function lotsToMove(
  user: WriteDb<'user'>,
  symbol: string,
  date: BusinessDate,
  moved: readonly MovedLot[],
): StoredLot[] {
  const known = new Set(moved.map(({ id }) => id));
  return lotsBefore(user, symbol, date).filter(({ id, kind }) => kind === 'security' && !known.has(id));
}

/** Writes lots in the shares after a split; what each was and what it became. */
export function restateHeldLots(
  user: WriteDb<'user'>,
  lots: readonly StoredLot[],
  newPerOld: number,
): MovedLot[] {
  const split = restateForSplit(newPerOld);
  return lots.map((lot) => {
    const [before, after] = [holdingOf(lot), restateHolding(lot, split)];
    updateLot(user, lot.id, after);
    return { id: lot.id, before, after };
  });
}

/** Takes a move back, where the statement has not been replaced since. */
export function undoHeldLots(user: WriteDb<'user'>, moved: readonly MovedLot[], newPerOld: number): void {
  for (const move of moved) {
    const lot = findLot(user, move.id);
    if (lot) updateLot(user, lot.id, takeBackLot(holdingOf(lot), move, newPerOld));
  }
}
