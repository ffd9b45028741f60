import { expect, it } from 'vitest';
import { exponential, logarithm } from '#electron/sources/sample/exact-math.ts';

it.each([-12, -0.7, -1e-6, 0, 1e-9, 0.01, 1, 8.3])('e to the %f agrees with the runtime to 1e-12', (x) => {
  expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
});

it.each([0.001, 0.5, 1, 7, 2507.64, 6773.17])(
  'the logarithm of %f is the inverse of the exponential',
  (value) => {
    expect(Math.abs(logarithm(value) - Math.log(value))).toBeLessThan(1e-11);
  },
);
