import { describe, expect, it } from 'vitest';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { dickeyFuller } from '#electron/analytics/pairs/dickey-fuller.ts';
import { engleGranger } from '#electron/analytics/pairs/engle-granger.ts';
import { halfLife } from '#electron/analytics/pairs/half-life.ts';
import { macKinnonPValue } from '#electron/analytics/pairs/mac-kinnon.ts';
import { neutralNotionals } from '#electron/analytics/pairs/neutral-notionals.ts';
import { offNeutral } from '#electron/analytics/pairs/off-neutral.ts';
import { type LegHistory, pairAccount, type PairTerms } from '#electron/analytics/pairs/pair-account.ts';
import { legsResult, lossAtStop, pairStopDistance } from '#electron/analytics/pairs/pair-stop.ts';
import { rollingBand } from '#electron/analytics/pairs/rolling-band.ts';
import { wholeLegs } from '#electron/analytics/pairs/whole-legs.ts';
import { column } from '../../../support/analytics/column.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';

const walk = (values: Float64Array) => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

describe('neutral legs', () => {
  it('balance dollars, or dollars times beta', () => {
    expect(neutralNotionals(100_000, { kind: 'dollar' })).toMatchObject({
      longDollars: 50_000,
      netDollars: 0,
    });
    const legs = neutralNotionals(90_000, { kind: 'beta', beta: 1.25 });
    expect(legs).toMatchObject({ longDollars: 40_000, shortDollars: 50_000, netDollars: -10_000 });
    expect(() => neutralNotionals(1, { kind: 'beta', beta: 0 })).toThrow(RangeError);
  });
});

describe('a pair held over time', () => {
  const days = Int32Array.of(0, 1, 4, 5);
  const long: LegHistory = { close: column(100, 110, 100, 121), dividends: column(9, 0, 1, 0) };
  const short: LegHistory = { close: column(50, 55, null, 44), dividends: column(9, 0, 0.5, 0) };
  const terms: PairTerms = {
    longDollars: 1000,
    shortDollars: 500,
    borrowRate: 0.036,
    tradingRate: 0,
    rebalancing: { kind: 'never' },
  };

  it('shows each leg, its dividends from the day after the start, the borrow and the net', () => {
    const account = pairAccount(days, long, short, terms);
    expect(account.longGain).toEqual(column(0, 100, null, 210));
    expect(account.shortGain).toEqual(column(0, -50, null, 60));
    expect(account.longDividends[3]).toBe(10);
    expect(account.shortDividends[3]).toBe(-5);
    // 500 for one day, then 550 for four: the gap is bridged.
    expect(account.borrowCost[3]).toBeCloseTo((-0.036 * (500 + 4 * 550)) / 360, 12);
    expect(account.net[3]).toBeCloseTo(275 + account.borrowCost[3], 12);
    expect(account.net[2]).toBeNaN();
    expect(account.longDollars).toEqual(column(1000, 1100, 1000, 1210));
    expect(account.rebalancedAt).toEqual([]);
  });

  it('is traded back by session or by band', () => {
    const daily = pairAccount(days, long, short, { ...terms, rebalancing: { kind: 'every', sessions: 1 } });
    expect(daily.rebalancedAt).toEqual([1, 3]);
    expect(daily.longDollars[3]).toBeCloseTo(1000, 12);
    expect(daily.turnoverDollars).toBeCloseTo(100 + 50 + 100 + 100, 10);
    const band = pairAccount(days, long, short, { ...terms, rebalancing: { kind: 'band', fraction: 0.2 } });
    expect(band.rebalancedAt).toEqual([3]);
  });

  it('is traded back at the first close of a month, and pays for what it trades', () => {
    const first = toDayNumber('2025-01-30' as BusinessDate);
    const account = pairAccount(
      Int32Array.of(first, first + 1, first + 4, first + 5),
      { close: column(100, 110, 120, 120), dividends: column(0, 0, 0, 0) },
      { close: column(50, 50, 50, 50), dividends: column(0, 0, 0, 0) },
      { ...terms, borrowRate: 0, tradingRate: 0.01, rebalancing: { kind: 'monthly' } },
    );
    expect(account.rebalancedAt).toEqual([2]);
    expect(account.longTrading).toEqual(column(-10, -10, -12, -12));
    expect(account.shortTrading).toEqual(column(-5, -5, -5, -5));
    expect(account.net[3]).toBeCloseTo(200 - 17, 10);
  });

  it('is refused without closes, dollars or a rule that means something', () => {
    const without = { ...long, close: column(null, 1, 1, 1) };
    expect(() => pairAccount(days, without, short, terms)).toThrow(RangeError);
    expect(() => pairAccount(days, long, short, { ...terms, longDollars: 0 })).toThrow(RangeError);
    expect(() => pairAccount(days.subarray(1), long, short, terms)).toThrow(RangeError);
    for (const rebalancing of [
      { kind: 'every', sessions: 0 },
      { kind: 'band', fraction: 0 },
    ] as const) {
      expect(() => pairAccount(days, long, short, { ...terms, rebalancing })).toThrow(RangeError);
    }
  });
});

describe('whole legs', () => {
  it('are the lots below the dollars of each, and keep a share that rounding would take', () => {
    const legs = wholeLegs({ long: 50_000, short: 50_000 }, { long: 249.08, short: 679.52 }, 1);
    expect(legs).toMatchObject({ longShares: 200, shortShares: 73 });
    expect(legs.netDollars).toBeCloseTo(200 * 249.08 - 73 * 679.52, 9);
    expect(wholeLegs({ long: 50_000, short: 50_000 }, { long: 249.08, short: 679.52 }, 100)).toMatchObject({
      longShares: 200,
      shortShares: 0,
    });
    expect(wholeLegs({ long: 0.3, short: 0.3 }, { long: 0.1, short: 0.1 }, 1).longShares).toBe(3);
    expect(() => wholeLegs({ long: 1, short: 0 }, { long: 1, short: 1 }, 1)).toThrow(RangeError);
    expect(() => wholeLegs({ long: 1, short: 1 }, { long: 1, short: 1 }, 0.5)).toThrow(RangeError);
  });
});

describe('how far a pair is off neutral', () => {
  it('is none where the hedge holds, and counts the long above it', () => {
    const off = offNeutral(column(100, 120, null), column(125, 125, 125), 1.25);
    expect(off[0]).toBe(0);
    expect(off[1]).toBeCloseTo((150 - 125) / (150 + 125), 12);
    expect(off[2]).toBeNaN();
  });
});

describe('the band of the z-score', () => {
  it('is the mean and the sample deviation of the window, none before it is full', () => {
    const { mean, deviation } = rollingBand(column(1, 2, 3, 7), 3);
    expect([...mean.subarray(0, 2), ...deviation.subarray(0, 2)]).toEqual(Array(4).fill(Number.NaN));
    expect([...mean.subarray(2)]).toEqual([2, 4]);
    expect(deviation[2]).toBeCloseTo(1, 12);
    expect(deviation[3]).toBeCloseTo(Math.sqrt(7), 12);
    expect(() => rollingBand(column(1, 2), 1)).toThrow(RangeError);
  });
});

describe('the stop of a pair', () => {
  const at = { logRatio: 0.5, mean: 0.5, deviation: 0.02 };
  it('lies where the ratio has fallen so far, or where its z-score is', () => {
    expect(pairStopDistance({ kind: 'percent', fraction: -0.05 }, at)).toEqual({ ratioChange: -0.05 });
    expect(pairStopDistance({ kind: 'score', score: -2 }, at).ratioChange).toBeCloseTo(
      Math.exp(-0.04) - 1,
      12,
    );
    expect(() => pairStopDistance({ kind: 'percent', fraction: 0.05 }, at)).toThrow(RangeError);
  });

  it('is none, with the reason, where the pair would be stopped at once or nothing is known', () => {
    const reasonOf = (change: Partial<typeof at>) =>
      pairStopDistance({ kind: 'score', score: -2 }, { ...at, ...change });
    expect(reasonOf({ logRatio: 0.45 })).toEqual({
      ratioChange: null,
      reason: 'the z-score is -2.50, at or below a stop at -2',
    });
    expect(reasonOf({ deviation: Number.NaN })).toMatchObject({
      reason: expect.stringContaining('not full'),
    });
    expect(reasonOf({ deviation: 0 })).toMatchObject({ reason: expect.stringContaining('did not move') });
  });

  it('costs more when the short rises than when the long falls', () => {
    const { longFalls, shortRises } = lossAtStop(1000, 800, -0.2);
    expect(longFalls).toEqual({ long: -200, short: 0, net: -200 });
    expect(shortRises.net).toBeCloseTo(-200, 10);
    expect(legsResult(1000, 800, -0.15, -0.15)).toEqual({ long: -150, short: 120, net: -30 });
    expect(legsResult(1000, 800, -1.5, 0.1)).toEqual({ long: -1000, short: -80, net: -1080 });
  });
});

describe('the half-life', () => {
  it('is that of the process which made the spread', () => {
    const noise = randomNormals(20_000, 5);
    const spread = new Float64Array(noise.length);
    for (let t = 1; t < noise.length; t++) spread[t] = 0.9 * spread[t - 1] + noise[t];
    const answer = halfLife(spread);
    if (answer.sessions === null) throw new Error(answer.reason);
    expect(Math.abs(answer.reversion + 0.1)).toBeLessThan(3 * answer.standardError);
    expect(Math.abs(answer.sessions / (-Math.LN2 / Math.log(0.9)) - 1)).toBeLessThan(0.1);
  });

  it('is unknown, with the reason, for a spread that does not come back', () => {
    const growing = Float64Array.from({ length: 40 }, (_, t) => 1.1 ** t);
    const reasons = [
      growing,
      column(1, 2, 3),
      new Float64Array(40).fill(7),
      growing.map((_, t) => (t % 2 ? 1 : -1)),
    ];
    expect(reasons.map((spread) => halfLife(spread))).toEqual([
      { sessions: null, reason: 'the spread does not revert to its mean' },
      { sessions: null, reason: '2 changes; 10 are needed' },
      { sessions: null, reason: 'the spread did not move' },
      { sessions: null, reason: 'the spread overshoots its mean at each step' },
    ]);
  });
});

describe('the test of cointegration', () => {
  it('rejects independent walks about as often as it says, and nearly always sees a pair that reverts', () => {
    let [falseAlarms, found] = [0, 0];
    const trials = 300;
    for (let trial = 0; trial < trials; trial++) {
      const [x, other, noise] = [1, 2, 3].map((k) => randomNormals(150, 10_000 * k + trial));
      const independent = engleGranger(walk(other), walk(x));
      const spread = noise.slice();
      for (let t = 1; t < spread.length; t++) spread[t] += 0.5 * spread[t - 1];
      const level = walk(x);
      const tied = engleGranger(
        level.map((value, t) => 2 * value + spread[t]),
        level,
      );
      if (independent.statistic === null || tied.statistic === null) throw new Error('no answer');
      if (independent.pValue < 0.05) falseAlarms++;
      if (tied.pValue < 0.05) found++;
    }
    expect(falseAlarms / trials).toBeGreaterThan(0.015);
    expect(falseAlarms / trials).toBeLessThan(0.12);
    expect(found / trials).toBeGreaterThan(0.9);
  });

  it('leaves out days on which one is unknown, and names its rule', () => {
    const [x, noise] = [walk(randomNormals(200, 1)), randomNormals(200, 2)];
    const y = x.map((value, t) => value + noise[t]);
    const holed = y.slice();
    holed[77] = Number.NaN;
    const without = (values: Float64Array) => values.filter((_, t) => t !== 77);
    expect(engleGranger(holed, x)).toEqual(engleGranger(without(y), without(x)));
    expect(engleGranger(y, x)).toMatchObject({ lagRule: expect.stringContaining('AIC'), observations: 200 });
  });

  it('says why it has no answer', () => {
    const x = walk(randomNormals(50, 1));
    expect(engleGranger(x.subarray(0, 29), x.subarray(0, 29))).toMatchObject({ statistic: null });
    expect(engleGranger(x, new Float64Array(50).fill(3))).toMatchObject({
      reason: 'one of the series did not move',
    });
    expect(
      engleGranger(
        x.map((value) => 2 * value + 1),
        x,
      ),
    ).toMatchObject({ reason: 'the two series are one' });
    for (const unit of [1e-9, 1e9]) {
      const scaled = x.map((value) => value * unit);
      const same = engleGranger(
        scaled.map((value) => 3 * value - unit),
        scaled,
      );
      expect(same).toMatchObject({ reason: 'the two series are one' });
    }
    expect(dickeyFuller(new Float64Array(9))).toBeNull();
    expect(dickeyFuller(new Float64Array(30))).toBeNull();
    expect([macKinnonPValue(1), macKinnonPValue(-20)]).toEqual([1, 0]);
  });
});
