import { describe, expect, it } from 'vitest';
import { requests } from '#shared/ipc/contract.ts';
import { UsageProblem } from '#electron/cli/usage-problem.ts';
import { wrongOption } from '#electron/cli/wrong-option.ts';

const options = {
  symbol: 'ABC',
  account: '1e6',
  risk: '0.01',
  stop: '-0.1',
  side: 'long',
  target: '0.2',
  lot: '1',
  cap: '',
};
const plan = {
  symbol: 'ABC',
  asOf: null,
  side: 'long',
  accountDollars: 1e6,
  risk: { kind: 'fraction', value: 0.01 },
  entry: null,
  stop: { kind: 'fraction', fraction: 0.1 },
  targets: [{ kind: 'fraction', fraction: 0.2 }],
  horizonSessions: 20,
  lotShares: 1,
  tailIndexMove: -0.15,
  caps: {},
};

describe('wrongOption', () => {
  it.each([
    [{ accountDollars: -5 }, '--account has to be above 0.'],
    [{ stop: { kind: 'fraction', fraction: 1 } }, '--stop (fraction) has to be below 1.'],
    [{ stop: { kind: 'averageTrueRange', multiple: 21 } }, '--stop (multiple) has to be 20 or less.'],
    [{ targets: [1, 2, 3].map((fraction) => ({ kind: 'fraction', fraction })) }, '--target takes at most 2.'],
    [{ side: 'up' }, '--side has to be one of long, short.'],
    [{ lotShares: 0.5 }, '--lot has to be a whole number.'],
    [{ caps: { weightFraction: 0 } }, '--cap (weightFraction) has to be above 0.'],
    [
      { symbol: '=CMD' },
      '--symbol cannot be used: a symbol is one to twelve capital letters, digits, points and hyphens.',
    ],
    // Not from an option of this call, so by the field's own name.
    [{ horizonSessions: 0 }, 'horizonSessions has to be 1 or more.'],
  ])('says of %j by its option: %s', (change, sentence) => {
    const issue = requests['sizing.compute'].input.safeParse({ ...plan, ...change }).error?.issues[0];
    expect(wrongOption(issue as NonNullable<typeof issue>, options)).toEqual(new UsageProblem(sentence));
  });
});
