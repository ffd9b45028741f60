import { describe, expect, it } from 'vitest';
import { stopFrom } from '#shared/sizing/stop-from.ts';

describe('a stop from a rule', () => {
  it.each([
    ['long', -0.12, 35.2],
    ['long', 0.12, 35.2],
    ['short', -0.12, 44.8],
    ['short', 0.12, 44.8],
  ] as const)('%s at a distance of %d is %d: the side decides the direction', (side, fraction, price) => {
    expect(stopFrom({ kind: 'fraction', fraction }, side, 40)).toEqual({ ok: true, price });
  });

  it('stands so many average true ranges away', () => {
    const rule = { kind: 'atrMultiple', multiple: 2, averageTrueRange: 1.25 } as const;
    expect(stopFrom(rule, 'long', 40)).toEqual({ ok: true, price: 37.5 });
    expect(stopFrom(rule, 'short', 40)).toEqual({ ok: true, price: 42.5 });
  });

  it('stands at a swing or a price as given', () => {
    expect(stopFrom({ kind: 'swing', price: 36.01 }, 'long', 40)).toEqual({ ok: true, price: 36.01 });
    expect(stopFrom({ kind: 'price', price: 43 }, 'short', 40)).toEqual({ ok: true, price: 43 });
  });

  it.each([
    [{ kind: 'swing', price: null }, 'long', /too short/],
    [{ kind: 'atrMultiple', multiple: 2, averageTrueRange: null }, 'long', /too short/],
    [{ kind: 'atrMultiple', multiple: 50, averageTrueRange: 1 }, 'long', /zero or below/],
    [{ kind: 'price', price: 41 }, 'long', /below the entry/],
    [{ kind: 'swing', price: 39 }, 'short', /above the entry/],
    [{ kind: 'price', price: Number.NaN }, 'long', /zero or below/],
  ] as const)('%j for a %s gives a reason', (rule, side, message) => {
    const outcome = stopFrom(rule, side, 40);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problem.message).toMatch(message);
  });
});
