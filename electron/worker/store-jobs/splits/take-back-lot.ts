import type { MovedLot } from '#shared/domain/split-record.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { type Holding, restateHolding } from '#electron/analytics/corporate-actions/restate-lot.ts';

/** A lot as it was before a split moved it: to the cent as recorded, or reckoned back when a later split has moved it again. */
export function takeBackLot(lot: Holding, { before, after }: MovedLot, newPerOld: number): Holding {
  const isUntouched =
    lot.quantity === after.quantity &&
    lot.costCents === after.costCents &&
    lot.price === after.price &&
    lot.marketValueCents === after.marketValueCents;
  return isUntouched ? before : restateHolding(lot, undoSplit(newPerOld));
}
