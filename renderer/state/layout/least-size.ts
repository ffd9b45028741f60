import type { Panel } from '#shared/domain/panel.ts';
import type { LayoutPart } from './desk-layout.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels, without the tabs: less, and a panel cannot be read. */
export const leastPanelSize: Readonly<Record<Panel, Size>> = {
  watchlist: { width: 230, height: 110 },
  chart: { width: 360, height: 180 },
  secondChart: { width: 360, height: 180 },
  sizing: { width: 320, height: 180 },
  tickets: { width: 320, height: 110 },
  alerts: { width: 320, height: 110 },
};

/** Height of a row of tabs, and of the line between two parts. */
export const tabsHeight = 30;
export const splitterSize = 1;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) + Math.max(0, values.length - 1) * splitterSize;
const most = (values: readonly number[]): number => Math.max(0, ...values);

/** The least room in which every panel of a part has its own least room. */
export function leastSize(part: LayoutPart, depth = 0): Size {
  if (part.kind === 'tabs') {
    const sizes = part.panels.map((panel) => leastPanelSize[panel]);
    return {
      width: most(sizes.map(({ width }) => width)),
      height: most(sizes.map(({ height }) => height)) + tabsHeight,
    };
  }
  const sizes = part.parts.map((child) => leastSize(child, depth + 1));
  const widths = sizes.map(({ width }) => width);
  const heights = sizes.map(({ height }) => height);
  return depth % 2 === 0
    ? { width: sum(widths), height: most(heights) }
    : { width: most(widths), height: sum(heights) };
}
