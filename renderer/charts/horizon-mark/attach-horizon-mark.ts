import type { IChartApi, IPrimitivePaneRenderer, ISeriesApi, Logical } from 'lightweight-charts';
import type { HorizonMark } from '../chart-contract.ts';
import type { ChartScene } from '../chart-scene.ts';
import { drawHorizon } from './draw-horizon.ts';
import { pointOfDay } from './point-of-day.ts';

/** Shows where a holding was entered and where its horizon ends, above the candles; the answer changes or removes it. */
export function attachHorizonMark(
  chart: IChartApi,
  candles: ISeriesApi<'Candlestick'>,
  scene: ChartScene,
): (mark: HorizonMark | null) => void {
  let shown: HorizonMark | null = null;
  let requestUpdate = () => {};
  const xOf = (day: number): number | null => {
    const point = scene.answer && pointOfDay(scene.answer, day);
    return point === null ? null : chart.timeScale().logicalToCoordinate(point as Logical);
  };
  const renderer: IPrimitivePaneRenderer = {
    draw(target) {
      const mark = shown;
      if (mark === null || scene.answer === null) return;
      target.useMediaCoordinateSpace(({ context, mediaSize }) => {
        const { theme } = scene;
        context.font = `${theme.fontSizePixels}px ${theme.fontFamily}`;
        const [x, y] = [xOf(mark.entryDay), candles.priceToCoordinate(mark.entryPrice)];
        const endX = xOf(mark.endDay);
        if (endX === null) return;
        drawHorizon(
          context,
          mark,
          { entry: x === null || y === null ? null : { x, y }, endX, ...mediaSize },
          theme,
        );
      });
    },
  };
  const views = [{ zOrder: () => 'top' as const, renderer: () => renderer }];
  candles.attachPrimitive({
    attached: (parameters) => {
      requestUpdate = parameters.requestUpdate;
    },
    paneViews: () => views,
  });
  return (mark) => {
    shown = mark;
    requestUpdate();
  };
}
