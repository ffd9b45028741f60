import type { IPrimitivePaneRenderer, ISeriesPrimitive } from 'lightweight-charts';
import { axisNumbers } from '../axis-numbers.ts';
import type { ChartHost } from '../chart-host.ts';
import { readableOn } from '../readable-on.ts';
import type { BarPlaces } from './bar-places.ts';
import { drawCut } from './draw-cut.ts';
import { drawEvents, placeEvents } from './draw-events.ts';
import { drawMeasure } from './draw-measure.ts';
import { drawLinesOf, drawMarksOf } from './draw-shapes.ts';
import { drawingGeometry, hitDrawing } from './drawing-geometry.ts';
import { measureWords } from './measure-words.ts';
import type { ChartPoint } from './chart-point.ts';
import { shownDrawings, type ToolsScene } from './tools-scene.ts';

export interface ToolsPrimitive {
  readonly primitive: ISeriesPrimitive;
  update(): void;
}

/** Labels on the price axis are for a few levels; more would hide its numbers. */
const mostLabels = 8;

/** Lines below the candles, words and marks above them. */
export function createToolsPrimitive(host: ChartHost, places: BarPlaces, tools: ToolsScene): ToolsPrimitive {
  let requestUpdate = () => {};
  const placeOf = ({ day, price }: ChartPoint) => {
    const [x, y] = [places.x(day), places.y(price)];
    return x === null || y === null ? null : { x, y };
  };

  const lines: IPrimitivePaneRenderer = {
    draw(target) {
      target.useMediaCoordinateSpace(({ context, mediaSize }) => {
        tools.shapes = host.scene.answer ? drawingGeometry(shownDrawings(tools), places, mediaSize) : [];
        const { cut } = tools;
        const { theme } = host.scene;
        const x = cut === null ? null : places.x(cut);
        if (x !== null)
          drawCut(context, x + host.chart.timeScale().options().barSpacing / 2, theme, mediaSize.height);
        drawLinesOf(context, tools.shapes, tools.selected, tools.colours);
      });
    },
  };
  const marks: IPrimitivePaneRenderer = {
    draw(target) {
      target.useMediaCoordinateSpace(({ context, mediaSize }) => {
        const { theme, answer } = host.scene;
        if (answer === null) return;
        context.font = `${theme.fontSizePixels}px ${theme.fontFamily}`;
        drawEvents(
          context,
          placeEvents(tools.marks, places.x, mediaSize.width),
          underCrosshair(),
          theme,
          mediaSize,
        );
        drawMarksOf(context, tools.shapes, tools.selected, tools.colours, theme, mediaSize);
        const { measure } = tools;
        const span = measure && [placeOf(measure.from), placeOf(measure.to)];
        if (measure && span?.[0] && span[1]) {
          const words = measureWords(measure, answer.provenance.unit);
          drawMeasure(context, [span[0], span[1]], words, tools.colours.measure, theme, mediaSize);
        }
      });
    },
  };
  const underCrosshair = (): { readonly x: number; readonly words: string } | null => {
    const day = tools.crosshairDay;
    const x = day === null ? null : places.x(day);
    if (day === null || x === null) return null;
    const before = places.dayOf(places.indexOf(day) - 1);
    // A candle of several sessions stands for the events of all of them.
    const here = tools.marks.filter((mark) => mark.day <= day && (mark.day > before || mark.day === day));
    return here.length === 0 ? null : { x, words: here.map(({ title }) => title).join(' · ') };
  };
  const paneViews = [
    { zOrder: () => 'bottom' as const, renderer: () => lines },
    // Above the candles and below the labels of the ticket, which are drawn at the top.
    { zOrder: () => 'normal' as const, renderer: () => marks },
  ];
  return {
    primitive: {
      attached: (parameters) => {
        requestUpdate = parameters.requestUpdate;
      },
      paneViews: () => paneViews,
      priceAxisViews() {
        const taken = host.scene.lines.map(({ price }) => places.y(price) ?? Number.NaN);
        return shownDrawings(tools)
          .filter(({ kind, id }) => kind === 'level' || id === tools.selected)
          .slice(-mostLabels)
          .flatMap(({ points, tone }) => {
            const [point] = points;
            const y = point && places.y(point.price);
            if (!point || y === null || y === undefined) return [];
            // The labels of the ticket, and of the levels before, are not covered.
            if (taken.some((other) => Math.abs(other - y) < host.scene.theme.fontSizePixels * 1.5)) return [];
            taken.push(y);
            const colour = tools.colours.tones[tone];
            return [
              {
                coordinate: () => y,
                text: () => axisNumbers.price(point.price),
                textColor: () => readableOn(colour),
                backColor: () => colour,
              },
            ];
          });
      },
      hitTest(x, y) {
        if (tools.tool !== null) return null;
        const hit = hitDrawing(tools.shapes, { x, y });
        return (
          hit && {
            externalId: hit.id,
            cursorStyle: 'pointer',
            zOrder: 'top',
            distance: 0,
            hitTestPriority: 1,
          }
        );
      },
    },
    update: () => requestUpdate(),
  };
}
