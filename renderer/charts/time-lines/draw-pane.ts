import type {
  IChartApi,
  IPrimitivePaneRenderer,
  ISeriesApi,
  ISeriesPrimitive,
  Logical,
} from 'lightweight-charts';
import type { TimeLinesScene } from './time-lines-scene.ts';
import { pointOf, sessionOf } from './line-axis.ts';
import { nearestSession } from './nearest-session.ts';

type DrawTarget = Parameters<IPrimitivePaneRenderer['draw']>[0];

/** The lines of a pane straight from their columns, its guides, and the ruler across it. */
export function drawPane(
  chart: IChartApi,
  anchor: ISeriesApi<'Line'>,
  scene: TimeLinesScene,
  order: number,
): ISeriesPrimitive {
  const leftOf = (point: number): number => {
    const whole = Math.floor(point);
    const left = chart.timeScale().logicalToCoordinate(whole as Logical) ?? 0;
    const next = chart.timeScale().logicalToCoordinate((whole + 1) as Logical) ?? left;
    return left + (point - whole) * (next - left);
  };

  const drawRuler = (context: CanvasRenderingContext2D, height: number): void => {
    const { ruler, days, held, theme } = scene;
    if (ruler === null || days.length === 0) return;
    const [from, to] = [ruler.from, ruler.to].map((day) =>
      leftOf(pointOf(held, nearestSession(days, day))),
    ) as [number, number];
    context.fillStyle = theme.ruler;
    context.globalAlpha = 0.1;
    context.fillRect(from, 0, to - from, height);
    context.globalAlpha = 1;
    context.strokeStyle = theme.ruler;
    context.lineWidth = 1.6;
    context.setLineDash([]);
    context.beginPath();
    for (const left of [from, to]) {
      context.moveTo(left, 0);
      context.lineTo(left, height);
    }
    context.stroke();
  };

  const drawLine = (
    context: CanvasRenderingContext2D,
    values: Float64Array,
    first: number,
    last: number,
  ): void => {
    const left = leftOf(first);
    const step = leftOf(first + 1) - left;
    context.beginPath();
    let penDown = false;
    for (let point = first; point <= last; point++) {
      const value = values[sessionOf(scene.held, point)] as number;
      const top = Number.isNaN(value) ? null : anchor.priceToCoordinate(value);
      const x = left + (point - first) * step;
      if (top === null) penDown = false;
      else if (penDown) context.lineTo(x, top);
      else {
        context.moveTo(x, top);
        penDown = true;
      }
    }
    context.stroke();
  };

  const renderer: IPrimitivePaneRenderer = {
    draw(target: DrawTarget) {
      const pane = scene.panes[order];
      const visible = chart.timeScale().getVisibleLogicalRange();
      if (pane === undefined || visible === null) return;
      target.useMediaCoordinateSpace(({ context, mediaSize }) => {
        context.lineWidth = 1;
        context.strokeStyle = scene.theme.guide;
        for (const guide of pane.guides) {
          const top = anchor.priceToCoordinate(guide);
          if (top === null) continue;
          context.beginPath();
          context.moveTo(0, Math.round(top) + 0.5);
          context.lineTo(mediaSize.width, Math.round(top) + 0.5);
          context.stroke();
        }
        drawRuler(context, mediaSize.height);
        const first = Math.max(0, Math.floor(visible.from) - 1);
        const last = Math.min(scene.points - 1, Math.ceil(visible.to) + 1);
        context.lineJoin = 'round';
        context.lineWidth = 2;
        for (const { values, colour, dash } of pane.lines) {
          context.strokeStyle = colour;
          context.setLineDash([...dash]);
          drawLine(context, values, first, last);
        }
      });
    },
  };
  const views = [{ zOrder: () => 'normal' as const, renderer: () => renderer }];
  return { paneViews: () => views };
}
