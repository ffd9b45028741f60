import type {
  IChartApi,
  IPrimitivePaneRenderer,
  ISeriesApi,
  ISeriesPrimitive,
  Logical,
} from 'lightweight-charts';
import type { ChartScene } from './chart-scene.ts';
import { comparisonFactor } from './comparison-factor.ts';
import { overlayStyle } from './overlay-style.ts';

type DrawTarget = Parameters<IPrimitivePaneRenderer['draw']>[0];

const crowdedPixels = 2.5;
const crowdedWidth = 0.85;

/**
 * Averages and the comparison, drawn straight from their columns on the candles' price scale; for a series without
 * prices (an index of a survey, a yield) the closes joined by a line as well.
 * Not as series of the library: on a percent scale it starts every series at zero, each from its own first value,
 * and an average would then cross the price where it does not; nor do columns have to become objects this way.
 * @param onDrawn called within each paint, after the lines
 */
export function createOverlayLines(
  chart: IChartApi,
  candles: ISeriesApi<'Candlestick'>,
  scene: ChartScene,
  onDrawn: () => void,
): ISeriesPrimitive {
  const draw = (
    context: CanvasRenderingContext2D,
    values: Float64Array,
    factor: number,
    from: number,
    to: number,
  ) => {
    const scale = chart.timeScale();
    const left = scale.logicalToCoordinate(from as Logical) ?? 0;
    const step = (scale.logicalToCoordinate((from + 1) as Logical) ?? 0) - left;
    // Among bars of a pixel or two, full-width lines would hide the prices.
    if (step < crowdedPixels)
      context.lineWidth = Math.max(context.lineWidth * crowdedWidth, scene.theme.thinnestLinePixels);
    context.beginPath();
    let penDown = false;
    for (let i = from; i <= to; i++) {
      const y = Number.isNaN(values[i]) ? null : candles.priceToCoordinate(values[i] * factor);
      const x = left + (i - from) * step;
      if (y === null) penDown = false;
      else if (penDown) context.lineTo(x, y);
      else {
        context.moveTo(x, y);
        penDown = true;
      }
    }
    context.stroke();
  };

  const renderer: IPrimitivePaneRenderer = {
    draw(target: DrawTarget) {
      const { answer, theme } = scene;
      const visible = chart.timeScale().getVisibleLogicalRange();
      if (answer === null || visible === null) return;
      target.useMediaCoordinateSpace(({ context }) => {
        const from = Math.max(0, Math.floor(visible.from) - 1);
        const to = Math.min(answer.day.length - 1, Math.ceil(visible.to) + 1);
        context.lineJoin = 'round';
        if (answer.provenance.kind !== 'price') {
          context.strokeStyle = theme.up;
          context.lineWidth = 1.6;
          draw(context, answer.close, 1, from, to);
        }
        const { comparison } = answer;
        if (comparison) {
          context.strokeStyle = theme.comparison;
          context.lineWidth = 2;
          const firstVisible = Math.max(0, Math.floor(visible.from));
          draw(
            context,
            comparison.values,
            comparisonFactor(answer.close, comparison.values, firstVisible),
            from,
            to,
          );
        }
        answer.overlays.forEach(({ values }, order) => {
          const { dash, width } = overlayStyle(order);
          context.strokeStyle = theme.overlays[order % theme.overlays.length];
          context.lineWidth = width;
          context.setLineDash(dash);
          draw(context, values, 1, from, to);
        });
      });
      onDrawn();
    },
  };
  const views = [{ zOrder: () => 'normal' as const, renderer: () => renderer }];
  return { paneViews: () => views };
}
