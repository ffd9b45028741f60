import type { PlotBand, PlotLine, PlotPoints } from '#renderer/components/plots/plot-types.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';

type Windows = RequestOutput<'leverage.windows'>;

const column = (windows: Windows, of: (row: Windows['byLength'][number]) => Measure): Float64Array =>
  Float64Array.from(windows.byLength, (row) => of(row).value ?? Number.NaN);

/** How far from the stated multiple the picture reaches, in spans between the quartiles and it. */
const reach = 2.2;

export interface LengthMarks {
  readonly bands: readonly PlotBand[];
  readonly lines: readonly PlotLine[];
  readonly points: readonly PlotPoints[];
  /** Ends of the axis of multiples: the middle half of all lengths with room about it. */
  readonly from: number;
  readonly to: number;
  /** Drawn points that lie outside those ends. */
  readonly outside: number;
}

/** The cone of realised multiples over holding lengths, with single holdings behind it. */
export function lengthMarks(windows: Windows): LengthMarks {
  const { multiple, ratios } = windows;
  const x = Float64Array.from(windows.byLength, ({ sessions }) => sessions);
  const [lower, median, upper, slope] = [
    column(windows, (row) => row.lower),
    column(windows, (row) => row.median),
    column(windows, (row) => row.upper),
    column(windows, (row) => row.slope),
  ];
  const far = [...lower, ...upper, ...slope]
    .filter(Number.isFinite)
    .reduce((most, value) => Math.max(most, Math.abs(value - multiple)), 0.05);
  const [from, to] = [multiple - reach * far, multiple + reach * far];
  const inside = Array.from(ratios.ratio, (_, i) => i).filter(
    (i) => (ratios.ratio[i] as number) >= from && (ratios.ratio[i] as number) <= to,
  );
  return {
    bands: [{ x, levels: [{ name: 'Middle half', low: lower, high: upper }], tone: 'one' }],
    lines: [
      { name: 'Median', x, y: median, tone: 'one' },
      { name: 'Slope of fund on index', x, y: slope, tone: 'three', dash: 'dashed' },
    ],
    points: [
      {
        name: 'Single holdings',
        x: Float64Array.from(inside, (i) => ratios.sessions[i] as number),
        y: Float64Array.from(inside, (i) => ratios.ratio[i] as number),
        tone: 'muted',
      },
    ],
    from,
    to,
    outside: ratios.ratio.length - inside.length,
  };
}
