import type { IChartApi, ISeriesApi } from 'lightweight-charts';
import type { DeskChartEvents } from '../chart-contract.ts';
import type { LineRole, TicketLine } from '../ticket-line.ts';
import type { ChartScene } from '../chart-scene.ts';
import { dragLines } from './drag-lines.ts';
import { createTicketLines } from './ticket-lines.ts';

export interface AttachedTicketLines {
  setLines(lines: readonly TicketLine[]): void;
  /** Repaints after a change of theme. */
  update(): void;
  /** Lets the price scale fit what is shown again, once something else moves than the line let go. */
  releaseScale(): void;
  dispose(): void;
}

/**
 * Puts the ticket's lines on the chart and lets them be dragged. While one is held, the chart neither pans nor
 * rescales (a scale that followed the line would run away from the pointer), and the held line stands where the
 * pointer is, whatever prices come in from outside. The scale stays as it is when the line is let go, or the line
 * would leap from under the pointer; it fits again with the next other change.
 */
export function attachTicketLines(
  chart: IChartApi,
  container: HTMLElement,
  candles: ISeriesApi<'Candlestick'>,
  scene: ChartScene,
  onLineDrag: DeskChartEvents['onLineDrag'],
): AttachedTicketLines {
  const lines = createTicketLines(candles, scene);
  candles.attachPrimitive(lines.primitive);
  let dragged: { readonly role: LineRole; price: number } | null = null;
  let scaleHeld = false;

  const releaseScale = () => {
    if (!scaleHeld || dragged !== null) return;
    scaleHeld = false;
    candles.priceScale().setAutoScale(true);
  };
  const place = (next: readonly TicketLine[]) => {
    scene.lines = next.map((line) =>
      line.role === dragged?.role ? { ...line, price: dragged.price } : line,
    );
    lines.update();
  };
  const holdStill = (still: boolean) => {
    chart.applyOptions({ handleScroll: !still, handleScale: !still });
    // The container has the pointer, so its cursor is the one shown.
    container.style.cursor = still ? 'ns-resize' : '';
  };

  const detach = dragLines(container, {
    hit: lines.hit,
    priceOf: (role) => scene.lines.find((line) => line.role === role)?.price ?? Number.NaN,
    priceToY: (price) => candles.priceToCoordinate(price),
    yToPrice: (y) => candles.coordinateToPrice(y),
    paneSize: () => chart.paneSize(0),
    onStart(role) {
      dragged = { role, price: scene.lines.find((line) => line.role === role)?.price ?? Number.NaN };
      // A scale that the user set by hand stays the user's.
      scaleHeld ||= candles.priceScale().options().autoScale;
      candles.priceScale().setAutoScale(false);
      holdStill(true);
      lines.setDragged(role);
    },
    onMove(role, price) {
      dragged = { role, price };
      place(scene.lines);
      onLineDrag(role, price, false);
    },
    onEnd(role, price, moved) {
      dragged = { role, price };
      place(scene.lines);
      dragged = null;
      holdStill(false);
      lines.setDragged(null);
      if (moved) onLineDrag(role, price, true);
    },
  });

  const setLines = (next: readonly TicketLine[]) => {
    const moved = next.some(
      ({ role, price }) => scene.lines.find((line) => line.role === role)?.price !== price,
    );
    if (moved || next.length !== scene.lines.length) releaseScale();
    place(next);
  };
  return { setLines, update: lines.update, releaseScale, dispose: detach };
}
