import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type Box, freePlace } from '#renderer/app/out/free-place.ts';

const area: Box = { left: 0, top: 0, right: 200, bottom: 80 };
const size = 20;
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a free place near the corner', () => {
  it('is the corner itself where nothing stands there', () => {
    expect(freePlace(area, [], size)).toEqual({ left: 180, top: 0 });
    expect(freePlace(area, [box(0, 0, 180, 80)], size)).toEqual({ left: 180, top: 0 });
  });

  it('is beside the last heading rather than below it', () => {
    expect(freePlace(area, [box(150, 0, 200, 18)], size)).toEqual({ left: 130, top: 0 });
  });

  it('is below where the headings leave no room between them', () => {
    expect(freePlace(area, [box(0, 0, 200, 18)], size)).toEqual({ left: 180, top: 18 });
  });

  it('is nowhere where the area is full or smaller than what is to stand there', () => {
    expect(freePlace(area, [box(0, 0, 200, 70)], size)).toBeNull();
    expect(freePlace(box(0, 0, 15, 80), [], size)).toBeNull();
  });

  it('covers nothing, lies in the area, and is missed only where there is none on a grid either', () => {
    const anyBox = fc
      .tuple(fc.nat(190), fc.nat(70), fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 40 }))
      .map(([left, top, width, height]) => box(left, top, left + width, top + height));
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 12 }), (taken) => {
        const isFree = (left: number, top: number): boolean =>
          !taken.some(
            (one) => one.left < left + size && one.right > left && one.top < top + size && one.bottom > top,
          );
        const place = freePlace(area, taken, size);
        if (place) {
          expect(isFree(place.left, place.top)).toBe(true);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + size).toBeLessThanOrEqual(area.right);
          expect(place.top + size).toBeLessThanOrEqual(area.bottom);
          return;
        }
        for (let left = 0; left <= 180; left++)
          for (let top = 0; top <= 60; top++) expect(isFree(left, top)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
