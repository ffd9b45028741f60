import type { TimePane } from '#renderer/charts/time-lines/time-pane.ts';
import { numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import type { PlotAxis } from '#renderer/components/plots/plot-types.ts';
import type { ComparisonStart } from '#shared/domain/comparison.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';
import type { ComparisonPane } from '#shared/ipc/compare-schemas.ts';
import { formatLevel, formatPoints } from '../figures/format-change.ts';
import { measureNames } from './measure-names.ts';
import { seriesLook } from '../series-looks.ts';

export interface PaneOptions {
  /** In the order of the screen, which gives each its look. */
  readonly symbols: readonly string[];
  readonly base: string;
  readonly basis: 'split' | 'total';
  readonly start: ComparisonStart;
  readonly rollingSessions: number;
  /** How the lines of a pane came about. */
  how?(pane: ComparisonPane): Derivation;
}

const levelAxis = (unit: SeriesUnit, sign: 'always' | 'negative'): PlotAxis => {
  const format = (value: number): string => formatLevel(value, unit, sign);
  return { label: 'Own unit', kind: 'linear', format, formatTick: format };
};

const pointsAxis: PlotAxis = {
  label: 'Points',
  kind: 'linear',
  format: (value) => formatPoints(value),
  formatTick: (value) => formatPoints(value, 0),
};

const levelWords: Readonly<Record<SeriesUnit, string>> = {
  percent: 'basis points',
  points: 'points',
  ratio: 'own unit',
  dollars: 'dollars',
  millionDollars: 'million dollars',
};

interface Drawing {
  readonly name: string;
  readonly axis: PlotAxis;
  readonly guides: readonly number[];
  /** What a value of the answer is on the axis. */
  toShown?(value: number): number;
}

const toHundred = (change: number): number => 100 * (1 + change);

/** The name, axis and guides of a pane of the answer. */
function drawingOf(pane: ComparisonPane, { base, basis, start, rollingSessions }: PaneOptions): Drawing {
  const level = pane.unit === 'level' ? (pane.levelUnit ?? 'points') : null;
  const rolling = `${rollingSessions} sessions`;
  switch (pane.measure) {
    case 'performance':
      if (level !== null)
        return { name: `Change, ${levelWords[level]}`, axis: levelAxis(level, 'always'), guides: [0] };
      return start === 'hundred'
        ? {
            name: `${basis === 'total' ? 'Total return' : 'Price'}, start = 100`,
            axis: numberAxis('Start = 100'),
            guides: [100],
            toShown: toHundred,
          }
        : {
            name: basis === 'total' ? 'Total return' : 'Price return',
            axis: percentAxis('Return'),
            guides: [0],
          };
    case 'ratio':
      return pane.unit === 'rebasedRatio'
        ? {
            name: `Ratio to ${base}, start = 100`,
            axis: numberAxis('Start = 100'),
            guides: [100],
            toShown: (x) => 100 * x,
          }
        : { name: `Ratio to ${base}`, axis: numberAxis('Ratio', 4), guides: [] };
    case 'difference':
      return level === null
        ? { name: `Return less ${base}`, axis: pointsAxis, guides: [0] }
        : { name: `Less ${base}`, axis: levelAxis(level, 'always'), guides: [0] };
    case 'drawdown':
      return { name: 'Drawdown', axis: percentAxis('Drawdown'), guides: [0] };
    case 'beta':
      return { name: `Beta to ${base}, ${rolling}`, axis: numberAxis('Beta'), guides: [] };
    case 'correlation':
      return { name: `Correlation with ${base}, ${rolling}`, axis: numberAxis('Correlation'), guides: [0] };
    case 'volatility':
      return level === null
        ? { name: `Volatility, ${rolling}`, axis: percentAxis('Volatility'), guides: [] }
        : {
            name: `Volatility, ${levelWords[level]}, ${rolling}`,
            axis: levelAxis(level, 'negative'),
            guides: [],
          };
  }
}

/** The panes of an answer as the chart draws them; one without a line is left out. */
export function timePanes(panes: readonly ComparisonPane[], options: PaneOptions): TimePane[] {
  return panes
    .filter(({ lines }) => lines.length > 0)
    .map((pane) => {
      const { name, axis, guides, toShown } = drawingOf(pane, options);
      return {
        name,
        axis,
        guides,
        ...(options.how === undefined ? {} : { how: options.how(pane) }),
        weight: pane.measure === 'performance' && pane.unit === 'fraction' ? 1.5 : 1,
        lines: pane.lines.map(({ symbol, values }) => ({
          name: symbol,
          values: toShown ? values.map(toShown) : values,
          ...seriesLook(options.symbols.indexOf(symbol)),
        })),
      };
    });
}

/** Sentences on what the panes could not draw, one for each measure and reason. */
export function leftOutRemarks(panes: readonly ComparisonPane[]): string[] {
  const symbols = new Map<string, string[]>();
  for (const { leftOut, measure } of panes)
    for (const { symbol, reason } of leftOut) {
      const why = `${measureNames[measure]}: ${reason}`;
      symbols.set(why, [...(symbols.get(why) ?? []), symbol]);
    }
  return [...symbols].map(([why, left]) => `${why} (${left.join(', ')}).`);
}
