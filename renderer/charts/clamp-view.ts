import type { BarView } from './bar-view.ts';

const fewestBars = 5;
/** A view may be this much wider than the series: room for the empty slots on its right. */
const widestShare = 1.25;

/** A view that still shows bars: its span between 5 bars and 1.25 times the series, at least 2 bars of it on screen. */
export function clampView(view: BarView, barsTotal: number): BarView {
  const span = Math.min(
    Math.max(view.to - view.from, fewestBars),
    Math.max(barsTotal * widestShare, fewestBars),
  );
  const centre = (view.from + view.to) / 2;
  const onScreen = Math.min(2, barsTotal);
  const from = Math.min(Math.max(centre - span / 2, onScreen - span), barsTotal - onScreen);
  return { from, to: from + span };
}
