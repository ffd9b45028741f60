import { fc } from '../fast-check.ts';
import type { OptionTerms } from '#electron/analytics/options/option-terms.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Options as they are traded: spot 100, strike 60 to 160, a week to two years. */
export const optionArbitrary: fc.Arbitrary<OptionTerms> = fc.record({
  kind: fc.constantFrom('call' as const, 'put' as const),
  spot: fc.constant(100),
  strike: within(60, 160),
  years: within(7 / 365, 2),
  rate: within(0, 0.1),
  dividendYield: within(0, 0.06),
  volatility: within(0.08, 1),
});
