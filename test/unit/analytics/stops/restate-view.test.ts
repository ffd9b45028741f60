import { describe, expect, it } from 'vitest';
import { levelAtMove, moveAtLevel, stopOrder } from '#electron/analytics/stops/restate-view.ts';

const bull = { multiple: 3, beta: 1 };
const bear = { multiple: -3, beta: 1 };

describe('a view restated on another instrument', () => {
  it('stands where the reference page puts it: TNA -16.9 % at IWM -6 %, IWM -4.0 and -4.2 % at TNA -12 %', () => {
    expect(levelAtMove(bull, -0.06).overAnyPath).toBeCloseTo(-0.169416, 12);
    expect(levelAtMove(bull, -0.06).inOneDay).toBeCloseTo(-0.18, 12);
    expect(moveAtLevel(bull, -0.12).inOneDay).toBeCloseTo(-0.04, 12);
    expect(moveAtLevel(bull, -0.12).overAnyPath).toBeCloseTo(0.88 ** (1 / 3) - 1, 12);
  });

  it('goes there and back', () => {
    for (const link of [bull, bear, { multiple: 1, beta: 0.64 }, { multiple: 3, beta: 0.64 }])
      expect(moveAtLevel(link, levelAtMove(link, -0.06).overAnyPath).overAnyPath).toBeCloseTo(-0.06, 12);
  });

  it('has no level where the symbol would have to lose everything', () => {
    expect(moveAtLevel({ multiple: 1, beta: 0.5 }, -0.6).overAnyPath).toBeNaN();
    expect(levelAtMove({ multiple: 1, beta: 2 }, -0.6).inOneDay).toBeNaN();
  });
});

describe('which stop acts first', () => {
  const bought = levelAtMove(bull, -0.06);
  it.each([
    [-0.12, 'instrumentFirst'],
    [-0.169, 'coherent'],
    [-0.175, 'pathDecides'],
    [-0.25, 'viewFirst'],
  ] as const)('a fund bought with its stop at %d: %s', (stop, order) => {
    expect(stopOrder(stop, bought)).toBe(order);
  });

  const soldShort = levelAtMove(bear, -0.06);
  it.each([
    [0.1, 'instrumentFirst'],
    [0.19, 'pathDecides'],
    [0.204, 'coherent'],
    [0.3, 'viewFirst'],
  ] as const)('an inverse fund sold short with its stop at %d: %s', (stop, order) => {
    expect(stopOrder(stop, soldShort)).toBe(order);
  });

  it('holds on paths: a bought fund above the bound is stopped before the view on every one', () => {
    for (let seed = 1; seed <= 200; seed++) {
      let [index, fund] = [1, 1];
      for (let day = 0; index > 0.94 && day < 500; day++) {
        const move = Math.sin(seed * 97 + day * day) * 0.03 - 0.002;
        index *= 1 + move;
        fund *= 1 + 3 * move;
        if (index <= 0.94) expect(fund).toBeLessThanOrEqual(0.88);
      }
    }
  });
});
