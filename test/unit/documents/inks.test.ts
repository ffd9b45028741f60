import { describe, expect, it } from 'vitest';
import { inks, tints } from '#electron/documents/report/draw/inks.ts';

/** Relative luminance, WCAG 2.2; of a grey it is what its shade of grey has. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As a printer without colour sets it: one channel, by the weights of ITU-R BT.601. */
function printedGrey(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    .toString(16)
    .padStart(2, '0');
  return `#${grey}${grey}${grey}`;
}

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('the page printed in grey', () => {
  const carrying = Object.values(inks).flat() as string[];
  const surfaces = ['#ffffff', tints.stop, tints.target];

  it('keeps 4.5:1 for everything that is written or drawn as a line, on paper and on its tints', () => {
    const faint = carrying.flatMap((ink) =>
      surfaces
        .filter((surface) => contrast(printedGrey(ink), printedGrey(surface)) < 4.5)
        .map((surface) => `${ink} on ${surface}`),
    );
    expect(faint).toEqual([]);
  });

  it('keeps the bar of stop first apart from the track that it lies on', () => {
    expect(contrast(printedGrey(inks.stop), printedGrey(tints.neither))).toBeGreaterThan(3);
    expect(contrast(printedGrey(inks.stop), printedGrey(tints.track))).toBeGreaterThan(3);
  });
});
