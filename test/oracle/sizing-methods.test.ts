import { describe, expect, it } from 'vitest';
import { growthHistory } from '#electron/analytics/returns/growth-history.ts';
import { horizonGuardrail } from '#shared/leverage/horizon-guardrail.ts';
import { halfKelly } from '#shared/sizing/half-kelly.ts';
import { sizePosition } from '#shared/sizing/size-position.ts';
import type { SizingInput } from '#shared/sizing/sizing-types.ts';

/*
 * Values reckoned by hand from the formulas of the sizing methods, not taken from a publication.
 */
const trade: SizingInput = {
  side: 'long',
  accountDollars: 1_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 40,
  stop: 35.2,
  targets: [],
  lotShares: 1,
  leverageMultiple: 3,
  medianGapBeyondStop: { value: -0.01 },
  tailIndexMove: -0.15,
  caps: {},
  history: {
    averageTrueRange14: { value: 2 },
    annualVolatility: { value: 0.6 },
    growth: {
      mean: { value: 0.12 },
      standardError: { value: 0.05 },
      volatility: { value: 0.4 },
      sessions: 2520,
      basis: 'total',
    },
  },
};

describe('the size by each method', () => {
  it.each([
    // floor(5,000 / 4.80)
    [{ kind: 'riskToStop' }, 1041, 'risk'],
    // 15 % / 60 % = 25 % of 1,000,000 at 40
    [{ kind: 'volatilityTarget', annualVolatility: 0.15, by: 'volatility' }, 6250, 'volatilityTarget'],
    // (15 % / 60 %)^2 = 6.25 %: 1,562.5 shares
    [{ kind: 'volatilityTarget', annualVolatility: 0.15, by: 'variance' }, 1562, 'volatilityTarget'],
    // 5,000 / (2 x 2.00)
    [{ kind: 'averageTrueRange', multiple: 2 }, 1250, 'averageTrueRange'],
    // (0.12 - 0.04) / 0.16 = 0.5, half of it 25 %
    [{ kind: 'halfKelly', riskFreeRate: 0.04 }, 6250, 'halfKelly'],
  ] as const)('%j is %d shares', (method, quantity, limit) => {
    const outcome = sizePosition({ ...trade, method });
    expect(outcome.ok && outcome.value.quantity).toBe(quantity);
    expect(outcome.ok && outcome.value.bindingLimit).toBe(limit);
  });

  it('leaves of the portfolio heat what the open tickets leave', () => {
    // 2 % of 1,000,000 less 17,600 open is 2,400: 500 shares of 4.80 a share.
    const outcome = sizePosition({ ...trade, caps: { heatFraction: 0.02 }, openRiskDollars: 17_600 });
    expect(outcome.ok && outcome.value).toMatchObject({ quantity: 500, bindingLimit: 'heat' });
  });

  it('of a method without its history names the method, and says what is missing', () => {
    const bare = { ...trade, history: null, method: { kind: 'averageTrueRange', multiple: 2 } } as const;
    expect(sizePosition(bare)).toEqual({
      ok: false,
      problem: {
        field: 'method',
        message: 'The average true range is unknown: the cache holds no history of it.',
      },
    });
  });
});

describe('half-Kelly', () => {
  it('at 12 % over a rate of 4 % and 20 % volatility is the whole account, from -25 % to 225 % at an error of 5 %', () => {
    const kelly = halfKelly('long', 0.12, 0.05, 0.2, 0.04);
    expect(kelly.full).toBeCloseTo(2, 12);
    expect(kelly.half).toBeCloseTo(1, 12);
    expect(kelly.low).toBeCloseTo(-0.25, 12);
    expect(kelly.high).toBeCloseTo(2.25, 12);
    expect(kelly.includesZero).toBe(true);
    expect(halfKelly('long', 0.12, 0.03, 0.2, 0.04).includesZero).toBe(false);
  });

  it('of a short is that of the long turned round', () => {
    expect(halfKelly('short', 0.12, 0.05, 0.2, 0.04).half).toBeCloseTo(-1, 12);
  });
});

it('the growth of returns .01 -.02 .03 -.01 .02: mean 1.512, volatility .32918, error 2.33695 a year', () => {
  let price = 100;
  const close = Float64Array.of(price, ...[0.01, -0.02, 0.03, -0.01, 0.02].map((r) => (price *= 1 + r)));
  const growth = growthHistory(close, 'total');
  expect(growth.mean.value).toBeCloseTo(1.512, 10);
  expect(growth.volatility.value).toBeCloseTo(0.3291808, 6);
  expect(growth.standardError.value).toBeCloseTo(2.336952, 6);
  expect(growth.sessions).toBe(5);
});

describe('the guardrail of a 3x fund at 20 % volatility', () => {
  const year = {
    multiple: 3,
    sessionsHeld: 252,
    sessionsAllowed: 300,
    volatilityThen: 0.2,
    volatilityNow: 0.2,
  };

  it('expects -11.308 % of drag in a year, and -13.184 % at the edge of its band', () => {
    const judged = horizonGuardrail({ ...year, drag: -0.12 });
    // exp(-3 x 0.04) - 1; exp(-3 x 0.04 (1 + 2 sqrt(2 / 252))) - 1
    expect(judged.expectedDragSoFar).toBeCloseTo(-0.11308, 6);
    expect(judged.dragBand).toBeCloseTo(-0.131841, 6);
    expect(judged.isDragBeyondBand).toBe(false);
    expect(horizonGuardrail({ ...year, drag: -0.14 })).toMatchObject({
      isDragBeyondBand: true,
      state: 'amber',
    });
  });

  it.each([
    [0, 'within'],
    [239, 'within'],
    [240, 'amber'],
    [300, 'amber'],
    [301, 'red'],
  ] as const)('after %d of 300 sessions is %s', (sessionsHeld, state) => {
    expect(horizonGuardrail({ ...year, sessionsHeld, drag: null }).state).toBe(state);
  });

  it('without an index knows the days alone', () => {
    const unknown = { ...year, drag: null, volatilityThen: null, volatilityNow: null, sessionsHeld: 10 };
    expect(horizonGuardrail(unknown)).toMatchObject({
      state: 'within',
      expectedDragSoFar: null,
      dragBand: null,
      expectedDragLeft: null,
    });
  });
});
