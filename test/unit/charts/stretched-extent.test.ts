import { describe, expect, it } from 'vitest';
import { stretchedExtent } from '#renderer/charts/stretched-extent.ts';

describe('the extent of stretched prices', () => {
  it('is as it was at 1', () => {
    const { minimum, maximum } = stretchedExtent({ minimum: 80, maximum: 125 }, 1);
    expect([minimum, maximum]).toEqual([expect.closeTo(80, 10), expect.closeTo(125, 10)]);
  });

  it('is half as wide in ratio at 2, about the same middle, and twice as wide at a half', () => {
    const tall = stretchedExtent({ minimum: 25, maximum: 400 }, 2);
    expect([tall.minimum, tall.maximum]).toEqual([expect.closeTo(50, 10), expect.closeTo(200, 10)]);
    const flat = stretchedExtent({ minimum: 50, maximum: 200 }, 0.5);
    expect([flat.minimum, flat.maximum]).toEqual([expect.closeTo(25, 10), expect.closeTo(400, 10)]);
  });

  it('goes by difference where values are not above zero', () => {
    expect(stretchedExtent({ minimum: -4, maximum: 8 }, 2)).toEqual({ minimum: -1, maximum: 5 });
  });
});
