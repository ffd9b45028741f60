import { describe, expect, it } from 'vitest';
import { hidesAmounts, maskOf, maskText } from '#shared/domain/mask.ts';

describe('the mask', () => {
  it('is the same for every amount and every word, whatever their size', () => {
    const mask = maskOf(true);
    const shown = [
      mask.dollars(0.01),
      mask.dollars(-91_827_364.55, 0, 'always'),
      mask.compactDollars(3e9),
      mask.quantity(1),
      mask.quantity(7_654_321.5, 4),
      mask.text('x'),
      mask.text('A name as long as the longest that anybody would give to an account'),
    ];
    expect(new Set(shown)).toEqual(new Set([maskText]));
  });

  it('stands for nothing where there is nothing', () => {
    expect(maskOf(true).text('')).toBe('');
  });

  it('leaves amounts as they are written where they may be read', () => {
    const mask = maskOf(false);
    expect([
      mask.dollars(-1234.5),
      mask.quantity(12_345),
      mask.compactDollars(28_614_500),
      mask.text('A'),
    ]).toEqual(['−$1,234.50', '12,345', '$28.61M', 'A']);
  });

  it('is on by hand and in every meeting', () => {
    expect(hidesAmounts({ amountsHidden: false, meeting: null })).toBe(false);
    expect(hidesAmounts({ amountsHidden: true, meeting: null })).toBe(true);
    expect(hidesAmounts({ amountsHidden: false, meeting: {} })).toBe(true);
  });
});
