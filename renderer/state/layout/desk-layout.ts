import type { Panel } from '#shared/domain/panel.ts';
import type { PanelWindow } from '#shared/ipc/window-schemas.ts';

/** Panels in one place, one of them shown and the others on tabs behind it. */
export interface Tabs {
  readonly kind: 'tabs';
  /** Share of the room beside its neighbours; only proportions count. */
  readonly weight: number;
  readonly panels: readonly Panel[];
  readonly shown: Panel;
}

/** Parts beside each other at the root, below each other within those, and so on in turn. */
export interface Split {
  readonly kind: 'split';
  readonly weight: number;
  readonly parts: readonly LayoutPart[];
}

export type LayoutPart = Tabs | Split;

/** Panels with the same letter show the same symbol, crosshair and range. */
export const linkGroups = ['A', 'B', 'C'] as const;
export type LinkGroup = (typeof linkGroups)[number];

/** Where each panel of the desk stands; one that is nowhere is closed. */
export interface DeskLayout {
  readonly root: Split;
  readonly windows: readonly PanelWindow[];
  /** Null for a panel that follows none; one that is not named follows A, the second chart B. */
  readonly links: Readonly<Partial<Record<Panel, LinkGroup | null>>>;
}

/** Side by side as delivered: the list, the chart, and beside it the size with the tickets behind it. */
export const defaultLayout: DeskLayout = {
  root: {
    kind: 'split',
    weight: 100,
    parts: [
      { kind: 'tabs', weight: 22, panels: ['watchlist'], shown: 'watchlist' },
      { kind: 'tabs', weight: 54, panels: ['chart'], shown: 'chart' },
      { kind: 'tabs', weight: 24, panels: ['sizing', 'tickets'], shown: 'sizing' },
    ],
  },
  windows: [],
  links: {},
};
