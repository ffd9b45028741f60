import { type IChartApi, type ISeriesApi, LineSeries, PriceScaleMode } from 'lightweight-charts';
import { drawPane } from './draw-pane.ts';
import { sessionOf } from './line-axis.ts';
import { tickLabels } from './tick-labels.ts';
import type { DrawnPane } from './time-lines-contract.ts';
import type { TimeLinesScene } from './time-lines-scene.ts';
import { valueExtent } from './value-extent.ts';

/** Height that a legend takes at the top of its pane. */
const legendPixels = 28;

type Anchor = ISeriesApi<'Line'>;

/** The library's one series of each pane: it has the dates, and the pane's lines are drawn by what is attached to it. */
export interface PaneAnchors {
  /** One for each, in their order. */
  list(): readonly Anchor[];
  /** As many as there are panes, each with its pane's scale, ticks and share of the height. */
  shape(panes: readonly DrawnPane[]): void;
  /** Leaves room for the legends; the tops of the panes in pixels. */
  layOut(): readonly number[];
}

export function createPaneAnchors(chart: IChartApi, scene: TimeLinesScene): PaneAnchors {
  const anchors: Anchor[] = [];

  const add = (order: number): Anchor => {
    const anchor = chart.addSeries(
      LineSeries,
      {
        lineVisible: false,
        lastValueVisible: false,
        priceLineVisible: false,
        crosshairMarkerVisible: false,
        autoscaleInfoProvider: () => {
          const visible = chart.timeScale().getVisibleLogicalRange();
          const pane = scene.panes[order];
          if (visible === null || pane === undefined) return null;
          const first = sessionOf(scene.held, Math.max(0, Math.floor(visible.from)));
          const last = sessionOf(scene.held, Math.min(scene.points - 1, Math.ceil(visible.to)));
          const priceRange = valueExtent(pane, first, last);
          return priceRange && { priceRange };
        },
      },
      order,
    );
    anchor.attachPrimitive(drawPane(chart, anchor, scene, order));
    return anchor;
  };

  return {
    list: () => anchors,
    shape(panes) {
      // The library takes the empty pane away with its only series.
      while (anchors.length > panes.length) chart.removeSeries(anchors.pop() as Anchor);
      while (anchors.length < panes.length) anchors.push(add(anchors.length));
      for (const [order, pane] of panes.entries()) {
        const anchor = anchors[order] as Anchor;
        const mode = pane.scale === 'logarithmic' ? PriceScaleMode.Logarithmic : PriceScaleMode.Normal;
        anchor.applyOptions({
          priceFormat: {
            type: 'custom',
            formatter: pane.format,
            tickmarksFormatter: (values: readonly number[]) => tickLabels(pane, values),
            minMove: 1e-6,
          },
        });
        anchor.priceScale().applyOptions({ mode });
        chart.panes()[order]?.setStretchFactor(pane.weight ?? 1);
      }
    },
    layOut() {
      let top = 0;
      return chart.panes().map((pane, order) => {
        const at = top;
        const height = pane.getHeight();
        // A separator of one pixel lies between two panes.
        top += height + 1;
        const legendShare = Math.round(Math.min(0.4, legendPixels / Math.max(height, 1)) * 100) / 100;
        const scale = anchors[order]?.priceScale();
        if (scale !== undefined && scale.options().scaleMargins.top !== legendShare)
          scale.applyOptions({ scaleMargins: { top: legendShare, bottom: 0.06 } });
        return at;
      });
    },
  };
}
