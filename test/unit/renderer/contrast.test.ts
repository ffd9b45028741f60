import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readableOn } from '#renderer/charts/readable-on.ts';
import { relativeLuminance } from '#renderer/charts/relative-luminance.ts';
import { colourDistance } from '../../support/colour/colour-distance.ts';
import { seenBy, toLab, toLinear, visionNames } from '../../support/colour/colour-vision.ts';
import { looks, tokensOf } from '../../support/colour/theme-tokens.ts';

function contrast(first: string, second: string): number {
  const [dark, light] = [relativeLuminance(first), relativeLuminance(second)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of a colour over a ground, as color-mix in sRGB has it. */
function mix(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((of) => Number.parseInt(of.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(over * share + under * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

const heatCss = readFileSync(
  join(import.meta.dirname, '../../../renderer/components/plots/heat-map.css'),
  'utf8',
);
const heatShares = [...heatCss.matchAll(/--share: ([\d.]+)%/g)].map(([, percent]) => Number(percent) / 100);

type Pair = readonly [string, string];
const cross = (fronts: readonly string[], grounds: readonly string[]): Pair[] =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

const grounds = ['background', 'surface', 'raised', 'hover', 'selected'];
/** What is lettered in: words, badges, problems, disabled controls (muted), names beside lines, and the marks on the chart. */
const textPairs: readonly Pair[] = [
  ...cross(['text', 'muted', 'candle-up', 'candle-down'], grounds),
  ...cross(['problem', 'warning', 'accent'], ['background', 'surface', 'raised']),
  ...cross(['line-entry', 'line-stop', 'line-target-1', 'line-target-2'], ['background', 'surface']),
  ['warning', 'warning-surface'],
  ['problem', 'problem-surface'],
  ['on-accent', 'accent'],
];
/** Lines, tones of plots, borders of fields, the ring of the focus on whatever it stands. */
const graphicPairs: readonly Pair[] = [
  ...cross(
    ['overlay-1', 'overlay-2', 'overlay-3', 'comparison', 'lower-pane', 'link-2', 'link-3', 'crosshair'],
    ['background', 'surface', 'raised'],
  ),
  ...cross(['outline'], ['background', 'surface', 'raised']),
  ...cross(['accent'], grounds),
  ['line-stop', 'hover'],
];

describe.each(looks)('colours of the $theme theme, $contrast contrast, $candles', (look) => {
  const tokens = tokensOf(look);
  const colour = (name: string): string => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`no token ${name}`);
    return value;
  };
  const isHigh = look.contrast === 'high';
  const leastOfText = isHigh ? 7 : 4.5;
  const below = (pairs: readonly Pair[], least: number): string[] =>
    pairs
      .map((pair) => ({ pair, ratio: contrast(colour(pair[0]), colour(pair[1])) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ pair, ratio }) => `${pair.join(' on ')}: ${ratio.toFixed(2)}`);

  it(`has text at ${leastOfText}:1`, () => {
    expect(below(textPairs, leastOfText)).toEqual([]);
  });

  it('has graphics at 3:1', () => {
    expect(below(graphicPairs, 3)).toEqual([]);
  });

  it.runIf(isHigh)('has borders that are seen', () => {
    expect(below(cross(['line', 'outline'], grounds), 3)).toEqual([]);
  });

  it('has figures on every step of a heat map that can be read', () => {
    expect(heatShares.length).toBe(9);
    const steps = ['accent', 'candle-up', 'candle-down'].flatMap((name) =>
      heatShares.map((share) =>
        mix(colour(name), colour('background'), share * Number(tokens['heat-strength'])),
      ),
    );
    for (const step of steps)
      expect(contrast(colour('text'), step), step).toBeGreaterThanOrEqual(leastOfText);
  });

  it('has words on the labels of the chart that can be read', () => {
    for (const name of ['candle-up', 'candle-down', 'crosshair', 'line-stop', 'line-target-1', 'line-entry'])
      expect(contrast(readableOn(colour(name)), colour(name)), name).toBeGreaterThanOrEqual(4.5);
  });

  it('gives every line of the chart a colour of its own, unlike the candles', () => {
    const names = ['candle-up', 'candle-down', 'comparison', 'overlay-1', 'overlay-2', 'overlay-3'];
    expect(new Set(names.map(colour)).size).toBe(names.length);
  });

  it.runIf(look.candles === 'blueOrange')('tells up from down to every kind of eyes', () => {
    for (const vision of visionNames) {
      const [up, down] = ['candle-up', 'candle-down'].map((name) => toLab(seenBy(vision, colour(name)))) as [
        readonly [number, number, number],
        readonly [number, number, number],
      ];
      expect(colourDistance(up, down), vision).toBeGreaterThanOrEqual(leastDistance);
    }
  });
});

/** Four times what is told apart at a glance. */
const leastDistance = 40;

it('has the pair of the design page as delivered', () => {
  const pair = (theme: 'dark' | 'light') => {
    const tokens = tokensOf({ theme, contrast: 'standard', candles: 'blueOrange' });
    return [tokens['candle-up'], tokens['candle-down']];
  };
  expect(pair('dark')).toEqual(['#4c9aff', '#ff8b3d']);
  expect(pair('light')).toEqual(['#0b61d8', '#b54708']);
});

describe('what the colours are measured with', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('the distance of %j and %j is that of the published table', (one, other, published) => {
    expect(colourDistance(one, other)).toBeCloseTo(published, 4);
    expect(colourDistance(other, one)).toBeCloseTo(published, 4);
  });

  it('L*a*b* of pure red is the published one', () => {
    const [l, a, b] = toLab(toLinear('#ff0000'));
    expect([l, a, b].map((value) => Math.round(value * 100) / 100)).toEqual([53.24, 80.09, 67.2]);
  });

  it('every kind of eyes sees grey as grey, and those without a cone lose red, green or blue', () => {
    for (const vision of visionNames) {
      const grey = toLab(seenBy(vision, '#808080'));
      expect(Math.hypot(grey[1], grey[2]), vision).toBeLessThan(0.05);
    }
    const apart = (vision: (typeof visionNames)[number], one: string, other: string): number =>
      colourDistance(toLab(seenBy(vision, one)), toLab(seenBy(vision, other)));
    expect(apart('deuteranopia', '#7a8f00', '#a8822a')).toBeLessThan(
      apart('usual', '#7a8f00', '#a8822a') / 1.5,
    );
    expect(apart('tritanopia', '#00a0a0', '#00a078')).toBeLessThan(apart('usual', '#00a0a0', '#00a078'));
  });
});
