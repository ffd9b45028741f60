import type { Panel } from '#shared/domain/panel.ts';
import type { DeskLayout, LayoutPart, Split } from './desk-layout.ts';
import { replacePart, wayTo } from './layout-walk.ts';

/** One step takes this share of the row or column from the others, or gives it to them. */
const step = 0.04;
const leastShare = 0.08;

/** Makes a panel wider or taller by a step, or with a negative sign narrower or lower, at the cost of its neighbours. */
export function resizePanel(
  layout: DeskLayout,
  panel: Panel,
  along: 'width' | 'height',
  sign: 1 | -1,
): DeskLayout {
  const way = wayTo(layout.root, panel);
  const wanted = along === 'width' ? 0 : 1;
  for (let level = way.length - 2; level >= 0; level--) {
    const split = way[level] as Split;
    if (level % 2 !== wanted || split.parts.length < 2) continue;
    const parts = withShare(split.parts, way[level + 1] as LayoutPart, sign);
    const resized = { ...split, parts };
    const root = level === 0 ? resized : replacePart(layout.root, split, [resized]);
    return { ...layout, root };
  }
  return layout;
}

function withShare(parts: readonly LayoutPart[], chosen: LayoutPart, sign: 1 | -1): readonly LayoutPart[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const share = chosen.weight / total;
  const most = 1 - leastShare * (parts.length - 1);
  const next = Math.min(Math.max(share + sign * step, leastShare), Math.max(share, most));
  const others = (1 - next) / (1 - share);
  return parts.map((part) => {
    const weight = part === chosen ? next * 100 : ((part.weight * others) / total) * 100;
    return { ...part, weight: Math.round(weight * 100) / 100 };
  });
}
