import { describe, expect, it } from 'vitest';
import { readGrid } from '#electron/cli/read-grid.ts';

describe('the values of a grid', () => {
  it.each([
    ['0.06', [0.06]],
    ['0.06, 0.12', [0.06, 0.12]],
    ['0.02:0.06:0.01', [0.02, 0.03, 0.04, 0.05, 0.06]],
    ['5:20:10', [5, 15]],
    ['3:3:1', [3]],
  ])('of %s are %j', (text, expected) => {
    expect(readGrid('stops', text)).toEqual(expected);
  });

  it.each(['a', '0.1:0.2', '0.1:0.2:0', '0.2:0.1:0.01', '0.1:0.2:0.01:4', '0:1:0.00000001', '1:b:1'])(
    'cannot be read from %s',
    (text) => {
      expect(() => readGrid('stops', text)).toThrow('--stops: "');
    },
  );
});
