import { describe, expect, it } from 'vitest';
import { logarithmic, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { drawnPanes } from '#renderer/charts/time-lines/drawn-panes.ts';
import { heldWhole, pointCount, pointOf, sessionOf } from '#renderer/charts/time-lines/line-axis.ts';
import { nearestSession } from '#renderer/charts/time-lines/nearest-session.ts';
import { ruleByKey, type RulerKeyState } from '#renderer/charts/time-lines/ruler-keys.ts';
import { tickLabels } from '#renderer/charts/time-lines/tick-labels.ts';
import { timeTable } from '#renderer/charts/time-lines/time-table.ts';
import { valueExtent } from '#renderer/charts/time-lines/value-extent.ts';
import type { PlotAxis } from '#renderer/components/plots/plot-types.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

describe('points and sessions', () => {
  const held = { firstBar: 8, endBar: 21, barsPerBucket: 4 };

  it('a point stands for the last session of its bucket', () => {
    expect(pointCount(held)).toBe(4);
    expect([0, 1, 2, 3].map((point) => sessionOf(held, point))).toEqual([11, 15, 19, 20]);
    expect(pointOf(held, 15)).toBe(1);
  });

  it('few sessions are held whole, many are not', () => {
    expect(heldWhole(2500)).toEqual({ firstBar: 0, endBar: 2500, barsPerBucket: 1 });
    expect(heldWhole(500_000)).toBeNull();
  });

  it('a day finds the session nearest to it', () => {
    const days = [10, 11, 14, 15];
    expect([0, 10, 12, 13, 99].map((day) => nearestSession(days, day))).toEqual([0, 0, 1, 2, 3]);
  });
});

describe('the ticks of a value axis', () => {
  const labels = (axis: PlotAxis, values: readonly number[]): string[] =>
    drawnPanes([{ name: 'Return', axis, lines: [] }], () => '#000').flatMap((pane) =>
      tickLabels(pane, values),
    );

  it('have the decimals that their step needs', () => {
    const axis = percentAxis('Return');
    expect(labels(axis, [0.4, 0.2, 0])).toEqual([0.4, 0.2, 0].map((value) => formatPercent(value, 0)));
    expect(labels(axis, [0.02, 0.015])).toEqual([0.02, 0.015].map((value) => formatPercent(value, 1)));
  });

  it('are written as at the crosshair where they are alone or not round', () => {
    expect(labels(percentAxis('Return'), [0.2])).toEqual([formatPercent(0.2, 2)]);
    expect(labels(logarithmic(percentAxis('Return')), [1.2345, 1])).toEqual(
      [1.2345, 1].map((value) => formatPercent(value, 2)),
    );
  });
});

describe('the ends of a value axis', () => {
  const lines = [
    { name: 'a', values: Float64Array.of(1, Number.NaN, 3, 9), colour: '#000', dash: [] },
    { name: 'b', values: Float64Array.of(-1, 2, 2, 2), colour: '#000', dash: [] },
  ];

  it('fit what is in sight, and the guides', () => {
    expect(valueExtent({ lines, guides: [], scale: 'linear' }, 1, 2)).toEqual({ minValue: 2, maxValue: 3 });
    expect(valueExtent({ lines, guides: [0], scale: 'linear' }, 1, 2)).toEqual({ minValue: 0, maxValue: 3 });
  });

  it('leave out what a logarithmic scale cannot show, and stand without values', () => {
    expect(valueExtent({ lines, guides: [], scale: 'logarithmic' }, 0, 2)).toEqual({
      minValue: 1,
      maxValue: 3,
    });
    expect(valueExtent({ lines: [], guides: [1], scale: 'linear' }, 0, 2)).toBeNull();
  });
});

describe('the ruler by key', () => {
  const days = [100, 101, 104, 105, 106];
  const press = (state: RulerKeyState, ...keys: readonly string[]) =>
    keys.reduce((before, key) => ruleByKey(key, before, days) ?? before, state);
  const away = { cursor: null, first: null };

  it('takes one date with Enter, moves to the other, and takes it with Enter', () => {
    const first = press(away, 'End', 'Enter');
    expect(first).toMatchObject({
      cursor: 4,
      first: 4,
      ruler: { range: { from: 106, to: 106 }, final: false },
    });
    const moved = press(first, 'ArrowLeft', 'ArrowLeft');
    expect(moved).toMatchObject({ ruler: { range: { from: 104, to: 106 }, final: false } });
    expect(press(moved, 'Enter')).toMatchObject({
      first: null,
      ruler: { range: { from: 104, to: 106 }, final: true },
    });
  });

  it('moves without measuring, and leaves other keys alone', () => {
    expect(ruleByKey('ArrowLeft', { cursor: 2, first: null }, days)).toEqual({ cursor: 1, first: null });
    expect(ruleByKey('a', away, days)).toBeNull();
    expect(ruleByKey('Enter', away, [])).toBeNull();
  });

  it('gives up with Escape: first what is being drawn, then the ruler', () => {
    expect(ruleByKey('Escape', { cursor: 2, first: 1 }, days)).toMatchObject({
      cursor: null,
      first: null,
      ruler: { range: null },
    });
    expect(ruleByKey('Escape', { cursor: 2, first: null }, days)).toEqual(away);
    expect(ruleByKey('Escape', away, days)).toMatchObject({ ruler: { range: null, final: true } });
  });
});

describe('the twins of a chart', () => {
  const panes = [
    {
      name: 'Drawdown',
      axis: percentAxis('Drawdown', 1),
      lines: [{ name: 'IWM', values: Float64Array.of(0, Number.NaN), tone: 'one', dash: 'dashed' }],
    },
  ] as const;

  it('is a table of all panes by session', () => {
    expect(timeTable([20_000, 20_001], panes)).toEqual({
      headings: ['Date', 'IWM, Drawdown'],
      rows: [
        ['4 Oct 2024', '0.0\u202f%'],
        ['5 Oct 2024', 'n/a'],
      ],
    });
    const many = Float64Array.from({ length: 5000 }, (_, index) => index);
    expect(timeTable(many, []).rows.length).toBe(400);
  });

  it('draws each line in its tone and stroke', () => {
    const [pane] = drawnPanes(panes, (tone) => `colour of ${tone}`);
    expect(pane?.scale).toBe('linear');
    expect(pane?.lines[0]).toMatchObject({ colour: 'colour of one', dash: [7, 4] });
  });
});
