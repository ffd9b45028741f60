import { describe, expect, it } from 'vitest';
import { closePanel } from '#renderer/state/layout/close-panel.ts';
import { type DeskLayout, defaultLayout, type LayoutPart } from '#renderer/state/layout/desk-layout.ts';
import { shownPanels } from '#renderer/state/layout/layout-walk.ts';
import { linkOf, symbolOf, withSymbol } from '#renderer/state/layout/links.ts';
import { directions, movePanel } from '#renderer/state/layout/move-panel.ts';
import { attachPanel, openPanel } from '#renderer/state/layout/open-panel.ts';
import { readLayout } from '#renderer/state/layout/read-layout.ts';
import { resizePanel } from '#renderer/state/layout/resize-panel.ts';
import { panels } from '#shared/domain/panel.ts';

/** A layout in short: parts beside each other in [], below each other in {}, tabs in one word with the shown one in capitals. */
function drawn(part: LayoutPart, depth = 0): string {
  if (part.kind === 'tabs') {
    return part.panels.map((panel) => (panel === part.shown ? panel.toUpperCase() : panel)).join('+');
  }
  const [open, close] = depth % 2 === 0 ? '[]' : '{}';
  return `${open}${part.parts.map((child) => drawn(child, depth + 1)).join(' ')}${close}`;
}
const draw = ({ root }: DeskLayout): string => drawn(root);

describe('moving a panel', () => {
  it('goes out of its tabs, on to those of the neighbour, and stays at the edge', () => {
    const out = movePanel(defaultLayout, 'tickets', 'right');
    expect(draw(out)).toBe('[WATCHLIST CHART SIZING TICKETS]');
    expect(movePanel(out, 'tickets', 'right')).toEqual(out);
    const joined = movePanel(movePanel(defaultLayout, 'tickets', 'left'), 'tickets', 'left');
    expect(draw(joined)).toBe('[WATCHLIST chart+TICKETS SIZING]');
  });

  it('stacks below its tabs and comes out of the stack to the side', () => {
    const below = movePanel(defaultLayout, 'tickets', 'down');
    expect(draw(below)).toBe('[WATCHLIST CHART {SIZING TICKETS}]');
    expect(draw(movePanel(below, 'tickets', 'left'))).toBe('[WATCHLIST CHART TICKETS SIZING]');
  });

  it('lies along the whole window when it leaves the only row', () => {
    const below = movePanel(defaultLayout, 'watchlist', 'down');
    expect(draw(below)).toBe('[{[CHART SIZING+tickets] WATCHLIST}]');
  });

  it('leads everywhere that is within a few steps, and always to a layout', () => {
    const seen = new Map([[draw(defaultLayout), defaultLayout]]);
    let edge = [defaultLayout];
    for (let steps = 0; steps < 5; steps++) {
      const next: DeskLayout[] = [];
      for (const layout of edge) {
        for (const panel of ['watchlist', 'chart', 'sizing', 'tickets'] as const) {
          for (const direction of directions) {
            const moved = movePanel(layout, panel, direction);
            if (seen.has(draw(moved))) continue;
            expect(readLayout(JSON.parse(JSON.stringify(moved))), draw(moved)).toEqual(moved);
            seen.set(draw(moved), moved);
            next.push(moved);
          }
        }
      }
      edge = next;
    }
    for (const wanted of [
      '[WATCHLIST CHART SIZING TICKETS]',
      '[CHART WATCHLIST SIZING+tickets]',
      '[WATCHLIST {CHART TICKETS} SIZING]',
      '[{[WATCHLIST CHART SIZING] TICKETS}]',
    ]) {
      expect([...seen.keys()]).toContain(wanted);
    }
  });
});

describe('opening and closing', () => {
  it('brings a closed panel where it is looked for, one on a tab to the front', () => {
    expect(draw(openPanel(defaultLayout, 'secondChart'))).toBe(
      '[WATCHLIST {CHART SECONDCHART} SIZING+tickets]',
    );
    expect(draw(openPanel(defaultLayout, 'alerts'))).toBe('[WATCHLIST CHART sizing+tickets+ALERTS]');
    expect(draw(openPanel(defaultLayout, 'tickets'))).toBe('[WATCHLIST CHART sizing+TICKETS]');
    expect(openPanel(defaultLayout, 'chart')).toBe(defaultLayout);
  });

  it('gives every panel the same place again, alone or with others', () => {
    for (const panel of ['watchlist', 'chart'] as const) {
      expect(draw(openPanel(closePanel(defaultLayout, panel), panel))).toBe(draw(defaultLayout));
    }
    const none = panels.reduce(closePanel, defaultLayout);
    expect(draw(none)).toBe('[]');
    expect(draw(panels.reduce(openPanel, none))).toBe(
      '[WATCHLIST {CHART SECONDCHART} sizing+tickets+ALERTS]',
    );
  });

  it('takes a panel out of its window', () => {
    const detached: DeskLayout = {
      ...closePanel(defaultLayout, 'chart'),
      windows: [{ panel: 'chart', bounds: null }],
    };
    expect(openPanel(detached, 'chart')).toBe(detached);
    const back = attachPanel(detached, 'chart');
    expect(back.windows).toEqual([]);
    expect(shownPanels(back)).toEqual(['watchlist', 'chart', 'sizing']);
  });
});

it('a step of size is taken from the neighbours in proportion, down to a least share', () => {
  const widths = (layout: DeskLayout): number[] => layout.root.parts.map(({ weight }) => weight);
  expect(widths(resizePanel(defaultLayout, 'chart', 'width', 1))).toEqual([20.09, 58, 21.91]);
  expect(resizePanel(defaultLayout, 'chart', 'height', 1)).toBe(defaultLayout);
  let narrow = defaultLayout;
  for (let step = 0; step < 30; step++) narrow = resizePanel(narrow, 'chart', 'width', -1);
  expect(widths(narrow)[1]).toBe(8);
});

describe('a stored layout', () => {
  const tabs = { kind: 'tabs', weight: 50, panels: ['chart'], shown: 'chart' };
  const of = (root: unknown, more: object = {}): unknown => ({ root, windows: [], links: {}, ...more });
  const row = (...parts: unknown[]): unknown => ({ kind: 'split', weight: 100, parts });

  it('is read as it was written', () => {
    expect(readLayout(JSON.parse(JSON.stringify(defaultLayout)))).toEqual(defaultLayout);
    expect(readLayout(of(row(tabs), { links: { chart: null, sizing: 'C' } }))).not.toBeNull();
  });

  const deep = (depth: number): unknown => (depth === 0 ? tabs : row(deep(depth - 1)));
  it.each([
    ['nothing', null],
    ['a word', 'layout'],
    ['a list', []],
    ['no root', { windows: [], links: {} }],
    ['no panel anywhere', of(row())],
    ['a panel that is unknown', of(row({ ...tabs, panels: ['<img src=x>'], shown: '<img src=x>' }))],
    ['a panel twice', of(row(tabs, tabs))],
    ['a panel in a window as well', of(row(tabs), { windows: [{ panel: 'chart', bounds: null }] })],
    ['a shown panel of elsewhere', of(row({ ...tabs, shown: 'sizing' }))],
    ['a weight of nought', of(row({ ...tabs, weight: 0 }))],
    ['a weight that is none', of(row({ ...tabs, weight: null }))],
    ['a window without bounds', of(row(tabs), { windows: [{ panel: 'sizing' }] })],
    [
      'bounds beyond reason',
      of(row(tabs), { windows: [{ panel: 'sizing', bounds: { x: 1e9, y: 0, width: 5, height: 5 } }] }),
    ],
    ['a link of another kind', of(row(tabs), { links: { chart: 'Z' } })],
    ['a depth without end', of(deep(40))],
    ['very many parts', of(row(...Array.from({ length: 5000 }, () => tabs)))],
  ])('%s is none', (_name, value) => {
    expect(readLayout(value)).toBeNull();
  });
});

it('panels of a group show one symbol, one of no group its own', () => {
  const settings = { symbol: 'IWM', linkedSymbols: {} };
  expect(linkOf(defaultLayout, 'secondChart')).toBe('B');
  expect(symbolOf(settings, defaultLayout, 'secondChart')).toBe('IWM');
  expect(withSymbol(settings, defaultLayout, 'chart', 'TNA')).toEqual({ symbol: 'TNA' });
  const chosen = withSymbol(settings, defaultLayout, 'secondChart', 'SPY');
  expect(chosen).toEqual({ linkedSymbols: { B: 'SPY' } });
  const linked = { ...defaultLayout, links: { tickets: 'B', sizing: null } } as DeskLayout;
  const after = { ...settings, ...chosen } as typeof settings;
  expect(symbolOf(after, linked, 'tickets')).toBe('SPY');
  expect(symbolOf(after, linked, 'sizing')).toBe('IWM');
  expect(symbolOf(after, linked, 'chart')).toBe('IWM');
});
