import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { sizePosition } from '#shared/sizing/size-position.ts';
import type { SizingInput } from '#shared/sizing/sizing-types.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cap = (min: number, max: number) => fc.option(number(min, max), { nil: undefined });

const inputs: fc.Arbitrary<SizingInput> = fc
  .record({
    side: fc.constantFrom('long' as const, 'short' as const),
    accountDollars: number(1000, 1e9),
    riskFraction: number(1e-4, 0.1),
    entry: number(0.5, 5000),
    distance: number(0.001, 0.9),
    lotShares: fc.constantFrom(1, 10, 100),
    leverageMultiple: fc.constantFrom(1, 2, 3, -1, -2, -3),
    tailIndexMove: number(-0.9, -0.01),
    medianGapBeyondStop: fc.record({ value: number(-0.2, 0) }),
    caps: fc.record({
      cashDollars: cap(0, 1e8),
      weightFraction: cap(0, 1),
      leverageAdjustedExposureFraction: cap(0, 3),
      tailLossFraction: cap(0, 1),
      heatDollars: cap(0, 1e6),
    }),
  })
  .map(({ riskFraction, distance, ...rest }) => ({
    ...rest,
    risk: { kind: 'fraction' as const, value: riskFraction },
    stop: rest.entry * (1 + (rest.side === 'long' ? -distance : distance)),
    targets: [rest.entry * (1 + (rest.side === 'long' ? distance : -distance))],
  }));

/** Rounding may overrun a limit by a billionth of it, never by a share. */
const slack = 1 + 2e-9;

describe('any size', () => {
  it('keeps the risk budget and every cap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = sizePosition(input);
        if (!outcome.ok) throw new Error(outcome.problem.message);
        const { value } = outcome;
        const { caps, accountDollars: account } = input;
        const unlimited = Number.POSITIVE_INFINITY;
        expect(value.riskDollars).toBeLessThanOrEqual(input.risk.value * account * slack);
        expect(value.riskDollars).toBeLessThanOrEqual((caps.heatDollars ?? unlimited) * slack);
        expect(value.notionalDollars).toBeLessThanOrEqual((caps.cashDollars ?? unlimited) * slack);
        expect(value.weightFraction).toBeLessThanOrEqual((caps.weightFraction ?? unlimited) * slack);
        expect(value.leverageAdjustedExposureFraction).toBeLessThanOrEqual(
          (caps.leverageAdjustedExposureFraction ?? unlimited) * slack,
        );
        const tail = value.losses.onTailDay;
        expect(tail.dollars).toBeLessThanOrEqual(
          (caps.tailLossFraction ?? unlimited) * account * slack + 1e-6,
        );
      }),
    );
  });

  it('is whole lots, the least that any limit allows, and one lot more would break the limit that binds', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = sizePosition(input);
        if (!outcome.ok) throw new Error(outcome.problem.message);
        const { quantity, quantityByLimit, bindingLimit, riskPerShare } = outcome.value;
        expect(quantity % input.lotShares).toBe(0);
        expect(quantity).toBe(Math.min(...Object.values(quantityByLimit)));
        expect(quantityByLimit[bindingLimit]).toBe(quantity);
        if (bindingLimit === 'risk') {
          expect((quantity + input.lotShares) * riskPerShare).toBeGreaterThan(
            input.risk.value * input.accountDollars * (1 - 2e-9),
          );
        }
      }),
    );
  });

  it('is the same for a short as for the long mirrored in its entry', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plain = { ...input, caps: {} };
        const mirrored = {
          ...plain,
          side: input.side === 'long' ? ('short' as const) : ('long' as const),
          stop: 2 * input.entry - input.stop,
          targets: input.targets.map((target) => 2 * input.entry - target),
        };
        const [one, other] = [sizePosition(plain), sizePosition(mirrored)];
        if (!one.ok || !other.ok) throw new Error('both can be sized');
        expect(other.value.quantity).toBe(one.value.quantity);
        expect(other.value.riskDollars).toBeCloseTo(one.value.riskDollars, 4);
      }),
    );
  });
});
