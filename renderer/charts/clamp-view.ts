import type { BarView } from './bar-view.ts';

const fewestBars = 5;
/** A view may be this much wider than the series. */
const widestShare = 1.25;
/** At the right end this share of a view may be empty. */
const emptyShare = 0.2;

/**
 * A view that keys may lead to: its span between 5 bars and 1.25 times the series, from the first bar on,
 * to at most a fifth of empty slots after the last.
 */
export function clampView(view: BarView, barsTotal: number): BarView {
  const span = Math.min(
    Math.max(view.to - view.from, fewestBars),
    Math.max(barsTotal * widestShare, fewestBars),
  );
  const centre = (view.from + view.to) / 2;
  const latest = barsTotal + span * emptyShare;
  const to = Math.min(Math.max(centre + span / 2, span), latest);
  return { from: to - span, to };
}
