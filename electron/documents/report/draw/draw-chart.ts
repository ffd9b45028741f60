import { civilDate } from '#shared/domain/business-date.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PageChart, PageLevel } from '../report-page.ts';
import { type Box, type ChartScale, chartScale, horizonSlots } from './chart-scale.ts';
import { drawCandles } from './draw-candles.ts';
import { inks, tints } from './inks.ts';
import type { LineStyle, Pen } from './pen.ts';
import { spreadLabels } from './spread-labels.ts';

const gutter = 74;
const legendHeight = 14;
const axisHeight = 13;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const averageLines: readonly LineStyle[] = [
  { ink: inks.averages[0], width: 0.9 },
  { ink: inks.averages[1], width: 0.9, dash: [4, 1.6] },
  { ink: inks.averages[2], width: 0.9, dash: [1.2, 1.4] },
];
const levelLines: Readonly<Record<PageLevel['role'], LineStyle>> = {
  entry: { ink: inks.entry, width: 0.6 },
  stop: { ink: inks.stop, width: 0.8, dash: [5, 2] },
  target: { ink: inks.target, width: 0.8, dash: [2, 2] },
};

/** Candles with averages and volume, the levels of the plan, and to the right what the plan risks and aims at over its horizon. */
export function drawChart(pen: Pen, chart: PageChart, box: Box): void {
  drawLegend(pen, chart, box);
  const plot: Box = {
    x: box.x,
    y: box.y + legendHeight,
    width: box.width - gutter,
    height: box.height - legendHeight - axisHeight,
  };
  const scale = chartScale(chart, plot);
  for (const price of scale.ticks) {
    const y = scale.y(price);
    pen.line(plot.x, y, plot.x + plot.width, y, { ink: tints.grid });
  }
  drawMonths(pen, chart, plot, scale);
  drawPlan(pen, chart, plot, scale);
  drawCandles(pen, chart.bars, plot, scale);
  chart.averages.forEach(({ values }, index) => {
    const style = averageLines[index];
    if (style) drawColumn(pen, values, scale, style);
  });
  drawLevels(pen, chart, plot, scale);
}

function drawLegend(pen: Pen, { averages, caption }: PageChart, box: Box): void {
  let x = box.x;
  const baseline = box.y + 7;
  averages.forEach(({ name, last }, index) => {
    const style = averageLines[index];
    if (!style) return;
    pen.line(x, baseline - 2.4, x + 14, baseline - 2.4, style);
    const text = `${name} ${last.text}`;
    pen.text(text, x + 17, baseline, { size: 6.4 });
    x += 17 + pen.widthOf(text, { size: 6.4 }) + 11;
  });
  pen.text(caption.text, box.x + box.width, baseline, {
    size: 6.2,
    ink: inks.muted,
    align: 'right',
    width: box.x + box.width - x,
  });
}

function drawMonths(pen: Pen, { bars }: PageChart, plot: Box, scale: ChartScale): void {
  const bottom = plot.y + plot.height;
  pen.line(plot.x, bottom, plot.x + plot.width, bottom, { ink: tints.rule });
  let before = -1;
  bars.day.forEach((day, index) => {
    const { year, month } = civilDate(day);
    const isNew = index > 0 && month !== before;
    before = month;
    if (!isNew) return;
    const x = scale.x(index) - scale.step / 2;
    pen.line(x, bottom, x, bottom + 3, { ink: tints.rule });
    pen.text(month === 1 ? String(year) : (months[month - 1] as string), x + 2, bottom + 9, {
      size: 6.2,
      ink: inks.muted,
      ...(month === 1 ? { weight: 'semibold' as const } : {}),
    });
  });
}

/** From entry to stop and from entry to each target, over the horizon to the right of the last bar. */
function drawPlan(pen: Pen, chart: PageChart, plot: Box, scale: ChartScale): void {
  const from = scale.x(chart.bars.day.length) - scale.step / 2;
  const width = horizonSlots(chart) * scale.step;
  const entry = chart.levels.find(({ role }) => role === 'entry');
  if (!entry) return;
  for (const { role, price } of chart.levels) {
    if (role === 'entry') continue;
    const [top, bottom] = [scale.y(Math.max(price, entry.price)), scale.y(Math.min(price, entry.price))];
    pen.box(from, top, width, bottom - top, tints[role]);
  }
  const end = plot.y + plot.height;
  pen.line(from, plot.y, from, end, { ink: tints.rule, dash: [1.5, 1.5] });
  pen.text(`${formatNumber(chart.horizonSessions, 0)} sessions ahead`, from + 3, end + 9, {
    size: 6.2,
    ink: inks.muted,
    width: Math.max(0, plot.x + plot.width - from),
  });
}

function drawColumn(pen: Pen, values: Float64Array, scale: ChartScale, style: LineStyle): void {
  let run: [number, number][] = [];
  values.forEach((value, index) => {
    if (Number.isFinite(value)) run.push([scale.x(index), scale.y(value)]);
    else {
      pen.path(run, style);
      run = [];
    }
  });
  pen.path(run, style);
}

function drawLevels(pen: Pen, { levels }: PageChart, plot: Box, scale: ChartScale): void {
  const right = plot.x + plot.width;
  const places = spreadLabels(
    levels.map(({ price }) => scale.y(price)),
    9,
    plot.y,
    plot.y + plot.height,
  );
  for (const price of scale.ticks) {
    const y = scale.y(price);
    if (places.every((place) => Math.abs(place - y) > 8))
      pen.text(formatNumber(price, scale.decimals), right + 10, y + 2.2, { size: 6.2, ink: inks.muted });
  }
  levels.forEach(({ role, price, label }, index) => {
    const style = levelLines[role];
    const y = scale.y(price);
    const place = places[index] as number;
    pen.line(plot.x, y, right, y, style);
    pen.path(
      [
        [right, y],
        [right + 4, place],
        [right + 8, place],
      ],
      { ink: style.ink, width: 0.5 },
    );
    pen.text(label.text, right + 10, place + 2.4, {
      size: 6.8,
      weight: 'semibold',
      ink: style.ink,
      width: gutter - 10,
      isFigure: true,
    });
  });
}
