import type { IPrimitivePaneRenderer, ISeriesApi, ISeriesPrimitive } from 'lightweight-charts';
import { axisNumbers } from '../axis-numbers.ts';
import type { LineRole, TicketLine } from '../ticket-line.ts';
import type { ChartScene } from '../chart-scene.ts';
import { readableOn } from '../readable-on.ts';
import { drawBands } from './draw-bands.ts';
import { drawLines } from './draw-lines.ts';
import { hitLine } from './hit-line.ts';
import { ticketGeometry } from './ticket-geometry.ts';
import type { LineGeometry } from './ticket-geometry.ts';

export interface TicketLines {
  readonly primitive: ISeriesPrimitive;
  /** The line under a point of the price pane. */
  hit(x: number, y: number): LineRole | null;
  /** The line being dragged, drawn heavier; null for none. */
  setDragged(role: LineRole | null): void;
  /** Takes the scene's lines anew and repaints. */
  update(): void;
}

/** Entry, stop and targets on the candles' scale: bands below the candles, lines and tags above, prices on the axis. */
export function createTicketLines(candles: ISeriesApi<'Candlestick'>, scene: ChartScene): TicketLines {
  let geometry: LineGeometry[] = [];
  let dragged: LineRole | null = null;
  let requestUpdate = () => {};

  const bands: IPrimitivePaneRenderer = {
    draw(target) {
      target.useMediaCoordinateSpace(({ context, mediaSize }) => {
        const { theme } = scene;
        context.font = `${theme.fontSizePixels}px ${theme.fontFamily}`;
        const measure = (text: string) => context.measureText(text).width;
        const toY = (price: number) => candles.priceToCoordinate(price);
        geometry = ticketGeometry(scene.lines, toY, measure, mediaSize, theme.fontSizePixels);
        drawBands(context, geometry, theme, mediaSize.width);
      });
    },
  };
  const tags: IPrimitivePaneRenderer = {
    draw(target) {
      target.useMediaCoordinateSpace(({ context }) => {
        context.font = `${scene.theme.fontSizePixels}px ${scene.theme.fontFamily}`;
        drawLines(context, geometry, scene.theme, dragged);
      });
    },
  };
  // Geometry is made by the bands, which are painted first: both see the scale of this paint.
  const paneViews = [
    { zOrder: () => 'bottom' as const, renderer: () => bands },
    { zOrder: () => 'top' as const, renderer: () => tags },
  ];

  /** Always the price, also on a percent scale: a ticket is written in dollars. */
  const axisView = ({ role, price }: TicketLine) => {
    const colour = scene.theme.lines[role];
    return {
      coordinate: () => candles.priceToCoordinate(price) ?? -1000,
      text: () => axisNumbers.price(price),
      textColor: () => readableOn(colour),
      backColor: () => colour,
    };
  };
  let axisViews = scene.lines.map(axisView);

  return {
    primitive: {
      attached: (parameters) => {
        requestUpdate = parameters.requestUpdate;
      },
      paneViews: () => paneViews,
      priceAxisViews: () => axisViews,
      hitTest(x, y) {
        const role = hitLine(geometry, x, y);
        return (
          role && {
            externalId: role,
            cursorStyle: 'ns-resize',
            zOrder: 'top',
            distance: 0,
            hitTestPriority: 2,
          }
        );
      },
    },
    hit: (x, y) => hitLine(geometry, x, y),
    setDragged(role) {
      dragged = role;
      requestUpdate();
    },
    update() {
      axisViews = scene.lines.map(axisView);
      requestUpdate();
    },
  };
}
