import type { IChartApi, ISeriesApi } from 'lightweight-charts';
import type { DeskChartEvents, LineRole, TicketLine } from '../chart-contract.ts';
import type { ChartScene } from '../chart-scene.ts';
import { dragLines } from './drag-lines.ts';
import { createTicketLines } from './ticket-lines.ts';

export interface AttachedTicketLines {
  setLines(lines: readonly TicketLine[]): void;
  /** Repaints after a change of theme. */
  update(): void;
  dispose(): void;
}

/**
 * Puts the ticket's lines on the chart and lets them be dragged. While one is held, the chart neither pans nor
 * rescales (a scale that followed the line would run away from the pointer), and the held line stands where the
 * pointer is, whatever prices come in from outside.
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
  let autoScale = true;

  const place = (next: readonly TicketLine[]) => {
    scene.lines = next.map((line) =>
      line.role === dragged?.role ? { ...line, price: dragged.price } : line,
    );
    lines.update();
  };
  const holdStill = (still: boolean) => chart.applyOptions({ handleScroll: !still, handleScale: !still });

  const detach = dragLines(container, {
    hit: lines.hit,
    priceOf: (role) => scene.lines.find((line) => line.role === role)?.price ?? Number.NaN,
    priceToY: (price) => candles.priceToCoordinate(price),
    yToPrice: (y) => candles.coordinateToPrice(y),
    paneSize: () => chart.paneSize(0),
    onStart(role) {
      dragged = { role, price: scene.lines.find((line) => line.role === role)?.price ?? Number.NaN };
      autoScale = candles.priceScale().options().autoScale;
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
      candles.priceScale().setAutoScale(autoScale);
      lines.setDragged(null);
      if (moved) onLineDrag(role, price, true);
    },
  });

  return { setLines: place, update: lines.update, dispose: detach };
}
