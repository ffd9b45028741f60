import { trimNoise } from './price-arithmetic.ts';
import { quantityLimits } from './quantity-limits.ts';
import type {
  BindingLimit,
  Loss,
  SizingInput,
  SizingOutcome,
  SizingResult,
  TailDay,
} from './sizing-types.ts';
import { adverseIndexMove, instrumentMoveOn } from './tail-day.ts';
import { findSizingProblem } from './find-sizing-problem.ts';
import { methodLimit } from './method-limit.ts';

function smallest(quantities: ReadonlyMap<BindingLimit, number>): [BindingLimit, number] {
  let least: [BindingLimit, number] = ['risk', Number.POSITIVE_INFINITY];
  for (const entry of quantities) if (entry[1] < least[1]) least = entry;
  return least;
}

function tailDayOf(input: SizingInput, direction: number, notionalDollars: number): TailDay | null {
  const { leverageMultiple, tailIndexMove } = input;
  if (leverageMultiple === null) return null;
  const indexMove = adverseIndexMove(input.side, leverageMultiple, tailIndexMove);
  return {
    indexMove,
    instrumentMove: trimNoise(instrumentMoveOn(leverageMultiple, indexMove)),
    profitOnStatedMoveDollars:
      direction * notionalDollars * instrumentMoveOn(leverageMultiple, tailIndexMove),
  };
}

function lossesOf(
  input: SizingInput,
  direction: number,
  quantity: number,
  tailDay: TailDay | null,
): SizingResult['losses'] {
  const { entry, stop, accountDollars, medianGapBeyondStop } = input;
  const lossAt = (price: number): Loss => {
    const dollars = quantity * trimNoise(direction * (entry - price));
    return { dollars, accountFraction: dollars / accountDollars, price };
  };
  return {
    atStop: lossAt(stop),
    throughMedianGap:
      medianGapBeyondStop.value === null
        ? { dollars: null, reason: medianGapBeyondStop.reason }
        : lossAt(stop * (1 + medianGapBeyondStop.value)),
    onTailDay:
      tailDay === null
        ? { dollars: null, reason: 'the leverage of the instrument is unknown' }
        : lossAt(entry * (1 + tailDay.instrumentMove)),
  };
}

/**
 * Position size from the money at risk: `floor(budget / R / lot) x lot` with `R = |entry - stop|`, or by another method
 * (see `methodLimit`), then the least of that and what each cap allows, with the three losses, the exposures and the targets at that size.
 * @param input prices in dollars a share, money in dollars, caps and moves as fractions
 * @returns the size (0 when not even one lot fits), or the field that has to change.
 * Where two limits allow the same size, the earlier of `method, cash, weight, exposure, tail loss, heat` is named.
 */
export function sizePosition(input: SizingInput): SizingOutcome {
  const problem = findSizingProblem(input);
  if (problem !== null) return { ok: false, problem };

  const { entry, accountDollars, risk, leverageMultiple } = input;
  const direction = input.side === 'long' ? 1 : -1;
  const riskPerShare = trimNoise(direction * (entry - input.stop));
  const budget = risk.kind === 'fraction' ? risk.value * accountDollars : risk.value;
  const allowed = methodLimit(input, riskPerShare, budget);
  if (!allowed.ok) return { ok: false, problem: { field: 'method', message: allowed.message } };
  const quantities = quantityLimits(input, riskPerShare, allowed);
  const [bindingLimit, quantity] = smallest(quantities);

  const riskDollars = quantity * riskPerShare;
  const notionalDollars = quantity * entry;
  const exposure = leverageMultiple === null ? null : Math.abs(leverageMultiple) * notionalDollars;
  const tailDay = tailDayOf(input, direction, notionalDollars);
  return {
    ok: true,
    value: {
      quantity,
      bindingLimit,
      method: allowed.facts,
      quantityByLimit: Object.fromEntries(quantities),
      riskPerShare,
      riskDollars,
      riskFraction: riskDollars / accountDollars,
      stopFraction: trimNoise(input.stop / entry - 1),
      notionalDollars,
      weightFraction: notionalDollars / accountDollars,
      leverageAdjustedExposureDollars: exposure,
      leverageAdjustedExposureFraction: exposure === null ? null : exposure / accountDollars,
      tailDay,
      losses: lossesOf(input, direction, quantity, tailDay),
      targets: input.targets.map((price) => {
        const gain = trimNoise(direction * (price - entry));
        return {
          price,
          changeFraction: trimNoise(price / entry - 1),
          gainDollars: quantity * gain,
          rewardToRisk: gain / riskPerShare,
        };
      }),
    },
  };
}
