import type { TimeLine, TimePane } from '#renderer/charts/time-lines/time-pane.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { sessionsText } from '../words.ts';

/** The panes of a pair: returns, the log ratio with its band, the z-score, and how far the legs have drifted. */
export function pairPanes(answer: PairAnswer, asOf: BusinessDate | null): TimePane[] {
  const { columns, long, short, held, statistics } = answer;
  const how = derive(answer, asOf);
  const window = [['Window', sessionsText(statistics.scoreSessions)]] as const;
  const band = (times: number): Float64Array =>
    columns.mean.map((mean, i) => mean + times * (columns.deviation[i] as number));
  const level = held.stop?.value == null ? null : Math.log(held.stop.value.ratio);
  const stop: TimeLine[] =
    level === null || !isNear(level, columns.logRatio)
      ? []
      : [
          {
            name: 'Stop',
            values: new Float64Array(columns.day.length).fill(level),
            tone: 'stop',
            dash: 'dashed',
          },
        ];
  return [
    {
      name: 'Return',
      axis: percentAxis('Return'),
      guides: [0],
      weight: 1.6,
      how: how('pairSpreadReturn', [
        ['Long', long],
        ['Short', short],
      ]),
      lines: [
        { name: 'Spread', values: columns.spread, tone: 'text' },
        { name: long, values: columns.long, tone: 'one', dash: 'dashed' },
        { name: short, values: columns.short, tone: 'two', dash: 'dotted' },
      ],
    },
    {
      name: 'Log ratio',
      axis: numberAxis('Log ratio', 3),
      weight: 1.6,
      how: how('pairRatio', [...window, ['Lines', '±1 sd dotted, ±2 sd dashed about the mean']]),
      lines: [
        { name: 'Ratio', values: columns.logRatio, tone: 'text' },
        { name: 'Mean', values: columns.mean, tone: 'three' },
        { name: '+1 sd', values: band(1), tone: 'four', dash: 'dotted', named: false },
        { name: '−1 sd', values: band(-1), tone: 'four', dash: 'dotted', named: false },
        { name: '+2 sd', values: band(2), tone: 'five', dash: 'dash-dot' },
        { name: '−2 sd', values: band(-2), tone: 'five', dash: 'dash-dot', named: false },
        ...stop,
      ],
    },
    {
      name: 'Z-score',
      axis: numberAxis('Z-score'),
      guides: [-2, 0, 2],
      how: how('pairScore', window),
      lines: [{ name: 'z', values: columns.score, tone: 'one' }],
    },
    {
      name: 'Off neutral',
      axis: percentAxis('Off neutral'),
      guides: [0],
      weight: 0.8,
      how: how('pairDrift', []),
      lines: [{ name: 'Long over short', values: columns.offNeutral, tone: 'three' }],
    },
  ];
}

/** A line far below what happened would leave no height for it. */
function isNear(level: number, values: Float64Array): boolean {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return level > lowest - (highest - lowest);
}
