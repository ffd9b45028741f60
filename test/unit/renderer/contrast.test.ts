import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

function blockOf(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
}

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
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

const light = blockOf(':root');
const dark = { ...light, ...blockOf(':root[data-theme="dark"]') };
const themes = {
  light,
  'light, green and red': { ...light, ...blockOf(':root[data-candles="greenRed"]') },
  'light, red and green': { ...light, ...blockOf(':root[data-candles="redGreen"]') },
  dark,
  'dark, green and red': { ...dark, ...blockOf(':root[data-theme="dark"][data-candles="greenRed"]') },
  'dark, red and green': { ...dark, ...blockOf(':root[data-theme="dark"][data-candles="redGreen"]') },
};

const grounds = ['background', 'surface', 'raised', 'hover', 'selected'];
const textPairs = [
  ...['text', 'muted', 'candle-up', 'candle-down'].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['problem', 'warning', 'accent'].flatMap((text) =>
    ['surface', 'raised'].map((ground) => [text, ground]),
  ),
  ['warning', 'warning-surface'],
  ['problem', 'problem-surface'],
  ['warning', 'background'],
  ['on-accent', 'accent'],
] as [string, string][];
const graphicPairs = [
  ...['overlay-1', 'overlay-2', 'overlay-3', 'comparison', 'lower-pane', 'crosshair'].map((line) => [
    line,
    'background',
  ]),
  ...['entry', 'stop', 'target-1', 'target-2'].flatMap((line) => [
    [`line-${line}`, 'background'],
    [`line-${line}`, 'surface'],
  ]),
  ['outline', 'surface'],
  ['outline', 'raised'],
  ['line-stop', 'hover'],
  ['accent', 'selected'],
] as [string, string][];

describe.each(Object.entries(themes))('colours of the %s theme', (_name, tokens) => {
  const ratio = (first: string, second: string): number => {
    const [one, other] = [tokens[first], tokens[second]];
    if (one === undefined || other === undefined) throw new Error(`no token ${first} or ${second}`);
    return contrast(one, other);
  };

  it.each(textPairs)('text %s on %s has at least 4.5:1', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('graphic %s on %s has at least 3:1', (graphic, ground) => {
    expect(ratio(graphic, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['accent', 'candle-up', 'candle-down'])('text on every step of %s has at least 4.5:1', (colour) => {
    expect(heatShares.length).toBe(9);
    for (const share of heatShares) {
      const step = mix(tokens[colour] as string, tokens['background'] as string, share);
      expect(contrast(tokens['text'] as string, step), String(share)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
