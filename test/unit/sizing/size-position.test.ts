import { describe, expect, it } from 'vitest';
import { sizePosition } from '#shared/sizing/size-position.ts';
import type { BindingLimit, SizingCaps, SizingInput, SizingResult } from '#shared/sizing/sizing-types.ts';

const triple: SizingInput = {
  side: 'long',
  accountDollars: 1_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 40,
  stop: 35.2,
  targets: [48],
  lotShares: 1,
  leverageMultiple: 3,
  medianGapBeyondStop: { value: -0.02 },
  tailIndexMove: -0.15,
  caps: {},
};

function sized(change: Partial<SizingInput> = {}): SizingResult {
  const outcome = sizePosition({ ...triple, ...change });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

describe('half a per cent of a million on a 3x fund at 40 with a stop 12 % below', () => {
  const result = sized();

  it('is 1041 shares with 4,996.80 at risk', () => {
    expect(result.quantity).toBe(1041);
    expect(result.bindingLimit).toBe('risk');
    expect(result.riskPerShare).toBe(4.8);
    expect(result.riskDollars).toBeCloseTo(4996.8, 9);
    expect(result.riskFraction).toBeCloseTo(0.0049968, 12);
    expect(result.stopFraction).toBe(-0.12);
  });

  it('keeps a budget of billions to the share', () => {
    const { quantity, riskDollars } = sized({ accountDollars: 1e12 });
    expect(quantity).toBe(1_041_666_666);
    expect(riskDollars).toBeLessThanOrEqual(5e9);
  });

  it('is 41,640 of notional and 124,920 of leverage-adjusted exposure', () => {
    expect(result.notionalDollars).toBe(41_640);
    expect(result.weightFraction).toBeCloseTo(0.04164, 12);
    expect(result.leverageAdjustedExposureDollars).toBe(124_920);
    expect(result.leverageAdjustedExposureFraction).toBeCloseTo(0.12492, 12);
  });

  it('shows three losses: at the stop, through the median gap, and at -45 % on the tail day', () => {
    expect(result.losses.atStop).toEqual({ dollars: 4996.8, accountFraction: 0.0049968, price: 35.2 });
    expect(result.losses.throughMedianGap.dollars).toBeCloseTo(1041 * (40 - 35.2 * 0.98), 6);
    expect(result.tailDay).toMatchObject({ indexMove: -0.15, instrumentMove: -0.45 });
    expect(result.losses.onTailDay.dollars).toBeCloseTo(0.45 * 41_640, 6);
  });

  it('earns 8,328 at the target, 1.67 times R', () => {
    expect(result.targets).toEqual([
      { price: 48, changeFraction: 0.2, gainDollars: 8328, rewardToRisk: 8 / 4.8 },
    ]);
  });
});

describe('the quantity', () => {
  it.each([
    [5000, 35, 1000],
    [4995, 35, 999],
    [4999.99, 35, 999],
    [4.8 * 1041, 35.2, 1041],
    [0.3, 39.9, 3],
  ])('of %d dollars down to %d is %d: rounded down, but not by binary noise', (dollars, stop, quantity) => {
    expect(sized({ risk: { kind: 'dollars', value: dollars }, stop }).quantity).toBe(quantity);
  });

  it('comes in whole lots', () => {
    expect(sized({ lotShares: 100 }).quantity).toBe(1000);
    expect(sized({ lotShares: 2000 }).quantity).toBe(0);
  });

  it('without room for one lot is zero with zero losses', () => {
    const result = sized({ risk: { kind: 'dollars', value: 1 } });
    expect(result.quantity).toBe(0);
    expect(result.losses.atStop.dollars).toBe(0);
    expect(result.losses.onTailDay.dollars).toBe(0);
  });

  it.each<[BindingLimit, SizingCaps, number]>([
    ['cash', { cashDollars: 20_000 }, 500],
    ['weight', { weightFraction: 0.01 }, 250],
    ['leverageAdjustedExposure', { leverageAdjustedExposureFraction: 0.06 }, 500],
    ['tailLoss', { tailLossFraction: 0.009 }, 500],
    ['heat', { heatDollars: 2400 }, 500],
  ])('is bound by %s', (limit, caps, quantity) => {
    const result = sized({ caps });
    expect(result).toMatchObject({ bindingLimit: limit, quantity });
    expect(result.quantityByLimit).toEqual({ risk: 1041, [limit]: quantity });
  });

  it('names the earlier of two equal limits', () => {
    expect(sized({ caps: { heatDollars: 5000 } }).bindingLimit).toBe('risk');
  });
});

describe('the tail day', () => {
  const inverse = sized({ leverageMultiple: -3 });

  it('of an inverse fund is an index rise, and the index fall is a gain', () => {
    expect(inverse.tailDay?.indexMove).toBe(0.15);
    expect(inverse.tailDay?.instrumentMove).toBe(-0.45);
    expect(inverse.losses.onTailDay.dollars).toBeCloseTo(0.45 * 41_640, 6);
    expect(inverse.tailDay?.profitOnStatedMoveDollars).toBeCloseTo(0.45 * 41_640, 6);
  });

  it('of a short is a rise for a plain fund and a fall for an inverse one', () => {
    const short = { side: 'short', stop: 44.8, targets: [32], medianGapBeyondStop: { value: 0.01 } } as const;
    expect(sized({ ...short, leverageMultiple: 1 }).tailDay?.indexMove).toBe(0.15);
    expect(sized({ ...short, leverageMultiple: -3 }).tailDay?.indexMove).toBe(-0.15);
    expect(sized({ ...short, leverageMultiple: -3 }).losses.onTailDay.dollars).toBeCloseTo(0.45 * 41_640, 6);
  });

  it('takes no more than was paid', () => {
    const result = sized({ tailIndexMove: -0.5 });
    expect(result.tailDay?.instrumentMove).toBe(-1);
    expect(result.losses.onTailDay).toMatchObject({ dollars: 41_640, price: 0 });
  });

  it('and exposure are unknown when the leverage is, and a cap on them is refused', () => {
    const result = sized({ leverageMultiple: null });
    expect(result.losses.onTailDay.dollars).toBeNull();
    expect(result.tailDay).toBeNull();
    expect(result.leverageAdjustedExposureDollars).toBeNull();
    for (const caps of [{ tailLossFraction: 0.1 }, { leverageAdjustedExposureFraction: 1 }]) {
      expect(sizePosition({ ...triple, leverageMultiple: null, caps })).toMatchObject({
        ok: false,
        problem: { field: 'caps' },
      });
    }
  });
});

it('a gap that history never saw is unknown, not zero', () => {
  const medianGapBeyondStop = { value: null, reason: 'too short a history' };
  expect(sized({ medianGapBeyondStop }).losses.throughMedianGap).toEqual({
    dollars: null,
    reason: 'too short a history',
  });
});

describe('a request that cannot be sized names its field', () => {
  it.each<[string, Partial<SizingInput>]>([
    ['account', { accountDollars: 0 }],
    ['account', { accountDollars: Number.NaN }],
    ['risk', { risk: { kind: 'fraction', value: 0 } }],
    ['risk', { risk: { kind: 'fraction', value: 1.5 } }],
    ['risk', { risk: { kind: 'dollars', value: 2_000_000 } }],
    ['entry', { entry: Number.POSITIVE_INFINITY }],
    ['stop', { stop: 0 }],
    ['stop', { stop: 40 }],
    ['stop', { stop: 41 }],
    ['stop', { side: 'short', targets: [] }],
    ['target', { targets: [48, 39] }],
    ['lot', { lotShares: 0.5 }],
    ['caps', { caps: { cashDollars: -1 } }],
    ['caps', { caps: { weightFraction: Number.NaN } }],
  ])('%s: %j', (field, change) => {
    expect(sizePosition({ ...triple, ...change })).toMatchObject({ ok: false, problem: { field } });
  });
});
