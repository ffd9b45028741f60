import { describe, expect, it } from 'vitest';
import { gapDistribution } from '#electron/analytics/stops/gap-distribution.ts';
import { barsOf } from '../../../support/analytics/bars.ts';
import { hasRealData } from '../../../support/fixtures-real-data.ts';
import { between, readSeries } from '../../../support/analytics/read-series.ts';

/** Open, high, low, close of each session. */
const rows = [
  [100, 101, 99.5, 100],
  [99, 100, 94, 100],
  [100, 100, 100, 100],
  [90, 100, 90, 100],
  [80, 120, 80, 100],
];
const bars = barsOf(
  Int32Array.from(rows, (_, i) => 700 + i),
  rows.map((row) => [...row, 1]),
);

describe('losses beyond a stop at the open', () => {
  it('of a stop that trails each close by 5 %: two opens beyond, one touch inside the range', () => {
    expect(gapDistribution(bars, 'long', 0.05, 1)).toEqual({
      stopsSet: 4,
      touches: 3,
      opensBeyond: 2,
      sessionsBeyond: 2,
      meanBeyond: expect.closeTo((5 / 95 + 15 / 95) / 2, 12),
      quantiles: [0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((probability) => ({
        probability,
        beyond: expect.closeTo((5 + 10 * probability) / 95, 12),
      })),
      // 15/95 is 15.79 %: bins of half a per cent, 5/95 in the one from 5 %.
      histogram: { binWidth: 0.005, counts: Array.from({ length: 32 }, (_, i) => +(i === 10 || i === 31)) },
      worst: { setDay: 703, day: 704, stop: 95, open: 80, beyond: expect.closeTo(15 / 95, 12) },
    });
  });

  it('of a stop that stands: one bad open hits the stops of several days', () => {
    const { touches, opensBeyond, sessionsBeyond } = gapDistribution(bars, 'long', 0.08, 3);
    expect({ touches, opensBeyond, sessionsBeyond }).toEqual({
      touches: 4,
      opensBeyond: 4,
      sessionsBeyond: 2,
    });
  });

  it('of a short lie above its stop', () => {
    const mirrored = barsOf(
      bars.day,
      rows.map(([o, h, l, c]) => [200 - o, 200 - l, 200 - h, 200 - c, 1]),
    );
    const { opensBeyond, worst } = gapDistribution(mirrored, 'short', 0.05, 1);
    expect(opensBeyond).toBe(2);
    expect(worst).toMatchObject({ day: 704, stop: 105, open: 120, beyond: expect.closeTo(15 / 105, 12) });
  });

  it('are unknown, not zero, where no open was ever beyond', () => {
    expect(gapDistribution(bars, 'long', 0.5, 4)).toEqual({
      stopsSet: 4,
      touches: 0,
      opensBeyond: 0,
      sessionsBeyond: 0,
      meanBeyond: null,
      quantiles: [],
      histogram: { binWidth: 0, counts: [] },
      worst: null,
    });
  });

  it.each([0, -0.1, 1, Number.NaN])('of a long cannot be had %d away', (distance) => {
    expect(() => gapDistribution(bars, 'long', distance, 1)).toThrow(RangeError);
  });
});

/** Second implementation in NumPy on the same file: a search of every stop by itself. */
describe.skipIf(!hasRealData)('TNA from 2008-11-19 to 2024-12-31 agrees with NumPy', () => {
  const column = (name: string) => between(readSeries('prices/TNA.csv', name), '2008-11-19', '2024-12-31');
  const read = () => {
    const { day, values: close } = column('Close');
    const [open, high, low] = ['Open', 'High', 'Low'].map((name) => column(name).values);
    return { day, open, high, low, close, volume: close };
  };
  it.each([
    [
      0.06,
      1,
      513,
      70,
      70,
      [0.00069103, 0.00578953, 0.01949746, 0.04627962, 0.10444366, 0.15894529],
      0.16671294,
    ],
    [
      0.12,
      1,
      76,
      10,
      10,
      [0.00370688, 0.01564691, 0.03147178, 0.07140261, 0.10448665, 0.10881566],
      0.10989792,
    ],
    [
      0.12,
      40,
      2214,
      321,
      116,
      [0.00118864, 0.00579241, 0.01272323, 0.02617268, 0.07586898, 0.09741519],
      0.1203564,
    ],
  ])(
    '%d away for %d sessions: %d touches, %d opens beyond',
    (distance, sessions, touches, opens, days, beyond, worst) => {
      const answer = gapDistribution(read(), 'long', distance, sessions);
      expect(answer).toMatchObject({ stopsSet: 4054, touches, opensBeyond: opens, sessionsBeyond: days });
      answer.quantiles.forEach((quantile, i) => expect(quantile.beyond).toBeCloseTo(beyond[i], 8));
      expect(answer.worst?.beyond).toBeCloseTo(worst, 8);
    },
  );
});
