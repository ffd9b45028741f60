import { describe, expect, it } from 'vitest';
import { flattenMeasures } from '#electron/cli/flatten-measures.ts';

describe('JSON of the command line', () => {
  it('has a number where it is known and null with a reason where not', () => {
    expect(flattenMeasures({ ema20: { value: 1.5 }, sma50: { value: null, reason: 'too short' } })).toEqual({
      ema20: 1.5,
      sma50: null,
      sma50Reason: 'too short',
    });
  });

  it('leaves everything else as it is', () => {
    const answer = { a: [{ kind: 'dollars', value: 3 }], b: null, c: { d: 'x' } };
    expect(flattenMeasures(answer)).toEqual(answer);
    expect(flattenMeasures({ column: new Float64Array([1, 2]) })).toEqual({ column: [1, 2] });
  });
});
