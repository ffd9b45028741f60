import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { placeTags } from '#renderer/charts/ticket-lines/place-tags.ts';

const lines = fc.array(fc.double({ min: -500, max: 1500, noNaN: true }), { minLength: 1, maxLength: 8 });
const spacing = 22;

describe('tags of lines', () => {
  it('never cover each other and never leave the pane', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 180, max: 1000 }), (ys, height) => {
        const centres = placeTags(ys, height, spacing)
          .map(({ centre }) => centre)
          .toSorted((a, b) => a - b);
        expect(centres[0]).toBeGreaterThanOrEqual(spacing / 2 - 1e-9);
        expect(centres.at(-1)).toBeLessThanOrEqual(height - spacing / 2 + 1e-9);
        for (let i = 1; i < centres.length; i++) {
          expect(centres[i] - centres[i - 1]).toBeGreaterThanOrEqual(spacing - 1e-9);
        }
      }),
    );
  });

  it('keep the order of their lines and say beyond which edge a line lies', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 180, max: 1000 }), (ys, height) => {
        const tags = placeTags(ys, height, spacing);
        ys.forEach((y, one) => {
          ys.forEach((other, two) => {
            if (y < other) expect(tags[one].centre).toBeLessThan(tags[two].centre);
          });
          expect(tags[one].beyond).toBe(y < 0 ? 'top' : y > height ? 'bottom' : null);
        });
      }),
    );
  });

  it('share a pane too low for all of them evenly', () => {
    const centres = placeTags([5, 5, 5, 5], 40, spacing).map(({ centre }) => centre);
    expect(centres).toEqual([5, 15, 25, 35]);
  });
});
