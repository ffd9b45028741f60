import { axisScale } from './axis-scale.ts';
import { columnExtent } from './column-extent.ts';
import { type PlotSize, textPixels, tickCount } from './plot-box.ts';
import { PlotShell } from './plot-shell.tsx';
import type { PlotAxis, PlotWords } from './plot-types.ts';
import { type WaterfallBar, waterfallBars, type WaterfallStep } from './waterfall-bars.ts';

interface WaterfallProps extends PlotWords {
  /** The unit of all steps. */
  readonly axis: PlotAxis;
  readonly steps: readonly WaterfallStep[];
}

const toneOf = ({ kind, value }: WaterfallBar): string =>
  kind === 'total'
    ? 'waterfall-total tone-muted'
    : value < 0
      ? 'waterfall-loss tone-down'
      : 'waterfall-gain tone-up';

function picture(bars: readonly WaterfallBar[], axis: PlotAxis, size: PlotSize) {
  const { width, height, fontPixels } = size;
  const values = bars.map(({ value }) => axis.format(value));
  const names = Math.min(
    width * 0.42,
    Math.max(...bars.map(({ name }) => textPixels(name, fontPixels))) + 14,
  );
  const figures = Math.max(...values.map((text) => textPixels(text, fontPixels))) + 12;
  const bottom = height - fontPixels * 1.9;
  const across = axisScale(axis, columnExtent([[0], bars.flatMap(({ from, to }) => [from, to])]), [
    names,
    Math.max(names + 1, width - figures),
  ]);
  const row = Math.min(bottom / bars.length, fontPixels * 4.2);
  const thick = Math.min(row * 0.62, fontPixels * 2.2);
  return (
    <>
      <g className="plot-axes">
        {across.ticks(tickCount(width - figures - names, fontPixels * 4)).map(({ value, label }) => {
          const left = Math.round(across.toPixel(value)) + 0.5;
          return (
            <g key={value}>
              <line
                className={value === 0 ? 'plot-zero' : undefined}
                x1={left}
                x2={left}
                y1={0}
                y2={row * bars.length}
              />
              <text x={left} y={row * bars.length + fontPixels * 1.4} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </g>
      {bars.map((bar, index) => {
        const middle = row * (index + 0.5);
        const [from, to] = [across.toPixel(bar.from), across.toPixel(bar.to)];
        const known = Number.isFinite(from) && Number.isFinite(to);
        const right = known ? Math.max(from, to) : across.toPixel(0);
        return (
          <g key={bar.name}>
            <text className="waterfall-name" x={2} y={middle} dominantBaseline="central">
              {bar.name}
            </text>
            {known ? (
              <g className={toneOf(bar)}>
                {index === 0 || bar.kind === 'total' ? null : (
                  <path
                    className="waterfall-joint"
                    d={`M${from} ${middle - row + thick / 2}V${middle - thick / 2}`}
                  />
                )}
                <rect
                  x={Math.min(from, to)}
                  y={middle - thick / 2}
                  width={Math.max(Math.abs(to - from), 1.5)}
                  height={thick}
                />
              </g>
            ) : null}
            <text className="waterfall-value" x={right + 6} y={middle} dominantBaseline="central">
              {values[index]}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** What adds up to what: gains hollow, losses filled, totals grey, each with its figure. Figures carry their sign in `axis.format`. */
export function Waterfall({ name, summary, axis, steps }: WaterfallProps) {
  const bars = waterfallBars(steps);
  return (
    <PlotShell
      name={name}
      summary={summary}
      table={() => ({
        headings: ['Step', axis.label, 'So far'],
        rows: bars.map((bar) => [bar.name, axis.format(bar.value), axis.format(bar.to)]),
      })}
    >
      {(size) => picture(bars, axis, size)}
    </PlotShell>
  );
}
