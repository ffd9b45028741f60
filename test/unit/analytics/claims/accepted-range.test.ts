import { describe, expect, it } from 'vitest';
import { acceptedRange } from '#electron/analytics/claims/accepted-range.ts';
import { judgeValue } from '#electron/analytics/claims/judge-value.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';

const figure = (change: Partial<StatedFigure>): StatedFigure => ({
  value: 0.1,
  unit: 'fraction',
  hedge: 'exact',
  decimals: 0,
  span: { start: 0, end: 1 },
  ...change,
});

describe('what a wording admits', () => {
  it.each([
    ['12.45 %, two decimals', { value: 0.1245, decimals: 2 }, 0.124, 0.125],
    ['13.5 %, one decimal', { value: 0.135, decimals: 1 }, 0.1345, 0.1355],
    ['19 %, no decimals', { value: 0.19 }, 0.185, 0.195],
    ['~19 %', { value: 0.19, hedge: 'approximately' }, 0.185, 0.195],
    ['about 19 %', { value: 0.19, hedge: 'about' }, 0.18, 0.2],
    ['about -8 %', { value: -0.08, hedge: 'about' }, -0.09, -0.07],
    ['more than 10 %', { value: 0.1, hedge: 'over' }, 0.1, null],
    ['a fall of more than 10 %', { value: -0.1, hedge: 'over' }, null, -0.1],
    ['less than 3 %', { value: 0.03, hedge: 'under' }, 0, 0.03],
    ['a fall of just under 3 %', { value: -0.03, hedge: 'justUnder' }, -0.03, -0.025],
    ['just over 50 %', { value: 0.5, hedge: 'justOver' }, 0.5, 0.51],
    ['10-15 %', { value: 0.1, to: 0.15 }, 0.095, 0.155],
    ['a fall of 10-15 %', { value: -0.1, to: -0.15 }, -0.155, -0.095],
    ['25 bp', { value: 25, unit: 'basisPoints' }, 24, 26],
    ['about 25 bp', { value: 25, unit: 'basisPoints', hedge: 'about' }, 15, 35],
    ['4,500 points', { value: 4500, unit: 'points' }, 4499.5, 4500.5],
    ['about 4,500 points', { value: 4500, unit: 'points', hedge: 'about' }, 4410, 4590],
  ] as const)('%s', (_, change, from, to) => {
    const range = acceptedRange(figure(change));
    if (from === null) expect(range.from).toBeNull();
    else expect(range.from).toBeCloseTo(from, 12);
    if (to === null) expect(range.to).toBeNull();
    else expect(range.to).toBeCloseTo(to, 12);
  });

  it('holds the figure itself, whatever its hedge, sign, unit and decimals', () => {
    for (const hedge of [
      'exact',
      'approximately',
      'about',
      'over',
      'under',
      'justOver',
      'justUnder',
    ] as const)
      for (const value of [-250, -3, -0.031, 0.004, 0.5, 12, 4500])
        for (const unit of ['fraction', 'basisPoints', 'points'] as const)
          for (const decimals of [0, 1, 2]) {
            const stated = figure({ hedge, value, unit, decimals });
            expect(judgeValue(value, acceptedRange(stated), value)).toBe('confirmed');
          }
  });
});

describe('a verdict', () => {
  const stated = figure({ value: 0.19, hedge: 'approximately' });
  const range = acceptedRange(stated);
  it.each([
    [0.195, 'confirmed'],
    [0.1951, 'offBy'],
    [0.2, 'offBy'],
    [0.2001, 'contradicted'],
    [-0.19, 'contradicted'],
  ] as const)('on ~19 % of %d is %s', (value, verdict) => {
    expect(judgeValue(value, range, stated.value)).toBe(verdict);
  });

  it('is contradicted on the other side of zero, however near', () => {
    const small = figure({ value: 0.003, decimals: 1, hedge: 'approximately' });
    expect(judgeValue(-0.004, acceptedRange(small), small.value)).toBe('contradicted');
  });

  it('is never given to an unknown value', () => {
    expect(() => judgeValue(Number.NaN, range, stated.value)).toThrow(RangeError);
  });
});
