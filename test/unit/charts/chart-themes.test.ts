import { describe, expect, it } from 'vitest';
import { chartThemes } from '#renderer/charts/chart-themes.ts';
import { countPixelsNear } from '#renderer/charts/count-pixels-near.ts';
import { readableOn } from '#renderer/charts/readable-on.ts';
import { relativeLuminance } from '#renderer/charts/relative-luminance.ts';

const contrast = (one: string, two: string) => {
  const [dark, light] = [relativeLuminance(one), relativeLuminance(two)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(chartThemes))('the %s theme', (_name, theme) => {
  it('keeps text at 4.5 to 1', () => {
    expect(contrast(theme.text, theme.background)).toBeGreaterThanOrEqual(4.5);
    for (const colour of Object.values(theme.lines)) {
      expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(readableOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps lines and candles at 3 to 1', () => {
    const graphics = [
      theme.up,
      theme.down,
      theme.lowerPane,
      theme.comparison,
      theme.crosshair,
      ...theme.overlays,
    ];
    for (const colour of graphics) expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('gives every average a colour of its own, unlike the candles', () => {
    const colours = [theme.up, theme.down, theme.comparison, ...theme.overlays];
    expect(new Set(colours).size).toBe(colours.length);
  });
});

describe('countPixelsNear', () => {
  it('counts pixels within the tolerance in every channel', () => {
    const rgba = Uint8Array.of(76, 154, 255, 255, 80, 150, 250, 255, 76, 154, 200, 255);
    expect(countPixelsNear(rgba, '#4C9AFF', 0)).toBe(1);
    expect(countPixelsNear(rgba, '#4C9AFF', 5)).toBe(2);
  });
});
