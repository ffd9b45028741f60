import { describe, expect, it } from 'vitest';
import { readCaps, readRisk, readStop, readTarget } from '#electron/cli/size-options.ts';
import { UsageProblem } from '#electron/cli/usage-problem.ts';

describe('the options of size', () => {
  it.each([
    ['-0.12', { kind: 'fraction', fraction: 0.12 }],
    ['35.20', { kind: 'price', price: 35.2 }],
    ['2.5atr', { kind: 'averageTrueRange', multiple: 2.5 }],
    ['swing20', { kind: 'swing', sessions: 20 }],
  ])('read the stop %s', (text, stop) => {
    expect(readStop(text)).toEqual(stop);
  });

  it.each([
    ['0.20', { kind: 'fraction', fraction: 0.2 }],
    ['48', { kind: 'price', price: 48 }],
    ['price:0.85', { kind: 'price', price: 0.85 }],
  ])('read the target %s', (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  it('read a risk below 1 as a fraction of the account, else as dollars', () => {
    expect(readRisk('0.005')).toEqual({ kind: 'fraction', value: 0.005 });
    expect(readRisk('5000')).toEqual({ kind: 'dollars', value: 5000 });
  });

  it('read caps by name', () => {
    expect(readCaps('cash=50000,weight=0.1,exposure=1.5,tail=0.05,heat=10000')).toEqual({
      cashDollars: 50000,
      weightFraction: 0.1,
      leverageAdjustedExposureFraction: 1.5,
      tailLossFraction: 0.05,
      heatDollars: 10000,
    });
  });

  it.each([
    () => readStop('low'),
    () => readStop(''),
    () => readCaps('size=3'),
    () => readCaps('toString=3'),
    () => readRisk('lots'),
  ])('refuse what they cannot read, by name', (read) => {
    expect(read).toThrow(UsageProblem);
    expect(read).toThrow(/--(stop|cap|risk): ".*"/);
  });
});
