import { forwardReturn } from '#electron/analytics/returns/forward-return.ts';
import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';

const day = Int32Array.of(100, 101, 102, 105, 106);
const close = Float64Array.of(50, 55, 44, 66, 33);

describe('what came after a day', () => {
  it('runs from the last close on or before it', () => {
    expect(forwardReturn(day, close, 101, 1)).toEqual({ change: 44 / 55 - 1, lastIndex: 2, reason: null });
    expect(forwardReturn(day, close, 104, 2)).toEqual({ change: 33 / 44 - 1, lastIndex: 4, reason: null });
  });

  it.each([
    [106, 5, '0 of 5 sessions have passed.'],
    [105, 5, '1 of 5 sessions have passed.'],
    [99, 1, 'The series begins later.'],
    [112, 1, 'The series has no session within five days before.'],
  ])('is unknown from %d over %d sessions, with the reason', (from, sessions, reason) => {
    expect(forwardReturn(day, close, from, sessions)).toEqual({ change: null, lastIndex: null, reason });
  });

  it('is unknown over a missing close, and never asked over none', () => {
    expect(forwardReturn(day, Float64Array.of(50, Number.NaN, 44, 66, 33), 100, 1).change).toBeNull();
    expect(() => forwardReturn(day, close, 101, 0)).toThrow(RangeError);
  });

  it('reads no bar after the one it ends on', () => {
    const closes = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(closes, fc.nat(45), fc.integer({ min: 1, max: 25 }), (values, from, sessions) => {
        const days = Int32Array.from(values, (_, index) => index);
        const whole = forwardReturn(days, Float64Array.from(values), from, sessions);
        if (whole.lastIndex === null) return;
        const end = whole.lastIndex + 1;
        const known = Float64Array.from(values.slice(0, end));
        expect(forwardReturn(days.slice(0, end), known, from, sessions)).toEqual(whole);
        expect(forwardReturn(days.slice(0, end - 1), known.slice(0, -1), from, sessions).change).toBeNull();
      }),
    );
  });
});
