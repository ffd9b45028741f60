import { measured } from '#shared/domain/measured.ts';
import type { SameRiskRow } from '#shared/ipc/same-risk-schemas.ts';
import { expectedDrag } from '#shared/leverage/expected-drag.ts';
import { priceAfterChange } from '#shared/sizing/price-arithmetic.ts';
import { sizePosition } from '#shared/sizing/size-position.ts';
import { endBeyond } from '#electron/analytics/same-risk/end-beyond.ts';
import { fundMove, tailIndexMove, type View } from './view.ts';

interface Holding {
  readonly symbol: string;
  /** 1 for the underlying itself. */
  readonly multiple: number;
  readonly price: number;
  /** Given for the ticket's own instrument; else where the view puts them. */
  readonly stop?: number;
  readonly target?: number | null;
}

/** Shares of the underlying or of a fund on it, sized so that their stop loses the budget. */
export function compareShares(view: View, holding: Holding): SameRiskRow {
  const { symbol, multiple, price } = holding;
  const side = Math.sign(multiple) === view.direction ? 'long' : 'short';
  const levelOf = (move: number) => priceAfterChange(price, fundMove(multiple, move));
  const stop = holding.stop ?? levelOf(view.stopMove);
  const target =
    holding.target !== undefined
      ? holding.target
      : view.targetMove === null
        ? null
        : levelOf(view.targetMove);
  const outcome = sizePosition({
    side,
    accountDollars: view.riskDollars,
    risk: { kind: 'dollars', value: view.riskDollars },
    entry: price,
    stop,
    targets: target === null ? [] : [target],
    lotShares: 1,
    leverageMultiple: multiple,
    medianGapBeyondStop: { value: null, reason: 'not asked' },
    tailIndexMove,
    caps: {},
  });
  if (!outcome.ok) throw new RangeError(outcome.problem.message);
  const { quantity, riskDollars, notionalDollars, losses, targets } = outcome.value;
  const drag = expectedDrag(multiple, view.volatility, view.years);
  // The underlying's move at which the fund is back at its price after the expected drag.
  const breakeven = view.spot * (1 + drag) ** (-1 / multiple);
  return {
    kind: multiple === 1 ? 'shares' : 'fund',
    name: symbol,
    symbol,
    side,
    quantity,
    price,
    costDollars: notionalDollars,
    riskDollars,
    lossAtStopDollars: riskDollars,
    gainAtTargetDollars: measured(targets[0]?.gainDollars ?? null, 'No target is set.'),
    breakeven: { value: breakeven },
    probabilityOfProfit: {
      value: endBeyond(view.spot, breakeven, view.volatility, view.years, view.direction),
    },
    carryDollars: multiple === 1 ? 0 : (side === 'long' ? 1 : -1) * notionalDollars * drag,
    tailLossDollars: losses.onTailDay.dollars ?? Number.NaN,
    multiple,
    stop,
  };
}
