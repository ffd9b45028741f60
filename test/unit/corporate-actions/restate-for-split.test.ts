import { describe, expect, it } from 'vitest';
import { restateActions } from '#electron/analytics/corporate-actions/restate-actions.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateLot } from '#electron/analytics/corporate-actions/restate-lot.ts';
import { restateTicket } from '#electron/analytics/corporate-actions/restate-ticket.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import { onBalanceVolume } from '#electron/analytics/indicators/on-balance-volume.ts';
import { deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { sizePosition } from '#shared/sizing/size-position.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';

const ticket: Ticket = {
  symbol: 'TZA',
  side: 'long',
  accountCents: 100_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 4.5,
  stop: 3.96,
  stopRule: { kind: 'fraction', fraction: 0.12 },
  targets: [5.4, 6.3],
  horizonSessions: 40,
  caps: { weightFraction: 0.1 },
  note: '',
  plannedOn: '2010-05-03',
  simulated: false,
};
const split = (date: string, value: number): CorporateAction => ({
  kind: 'split',
  date: date as BusinessDate,
  value,
});
const reverse = (bars: BarColumns, index: number, newPerOld: number): CorporateAction =>
  split(toBusinessDate(bars.day[index] as number), newPerOld);

/** TZA as traded: made adjusted and turned back to raw, so that it falls to a dollar or two before each reverse split. */
const adjusted = fundBars(500, 11, 48);
const quarter = reverse(adjusted, 200, 0.25);
const tenth = reverse(adjusted, 400, 0.1);
const raw = [quarter, tenth].reduce(
  (bars, { date, value }) =>
    restateBars(bars, (adjusted.day[date === quarter.date ? 200 : 400] as number) ?? 0, undoSplit(value)),
  adjusted,
);

describe('a 1-for-4 and a 1-for-10 reverse split of TZA', () => {
  it.each([0.25, 0.1])('%d new for one old: value, stop distance and money at risk stay', (newPerOld) => {
    const restatement = restateForSplit(newPerOld);
    const after = restateTicket(ticket, restatement);
    expect([after.entry, after.stop, ...after.targets]).toEqual(
      newPerOld === 0.1 ? [45, 39.6, 54, 63] : [18, 15.84, 21.6, 25.2],
    );
    expect(after.stop / after.entry).toBeCloseTo(ticket.stop / ticket.entry, 14);
    const lot = restateLot({ shares: 12_000, costPerShare: 4.5 }, restatement);
    expect(lot).toEqual({ shares: 12_000 * newPerOld, costPerShare: after.entry, fractionalShares: 0 });
    expect(lot.shares * lot.costPerShare).toBe(12_000 * 4.5);
    const size = ({ entry, stop, targets }: Ticket) => {
      const outcome = sizePosition({
        side: 'long',
        entry,
        stop,
        targets,
        accountDollars: 1e6,
        risk: ticket.risk,
        lotShares: 1,
        leverageMultiple: -3,
        medianGapBeyondStop: { value: null, reason: 'not asked here' },
        tailIndexMove: -0.15,
        caps: {},
      });
      if (!outcome.ok) throw new Error(outcome.problem.message);
      return outcome.value;
    };
    const [before, then] = [size(ticket), size(after)];
    expect(then.stopFraction).toBe(before.stopFraction);
    // Whole shares: the plan may differ by less than one new share.
    expect(Math.abs(then.notionalDollars - before.notionalDollars)).toBeLessThan(after.entry);
    expect(Math.abs(then.riskDollars - before.riskDollars)).toBeLessThan(after.entry - after.stop);
    expect(then.targets.map(({ rewardToRisk }) => rewardToRisk)).toEqual(
      before.targets.map(({ rewardToRisk }) => expect.closeTo(rewardToRisk, 12)),
    );
  });

  it('traded as the raw prices of the fund do: forty times lower before, with forty times the volume', () => {
    expect(raw.close[0]).toBeCloseTo((adjusted.close[0] as number) / 40, 12);
    expect(raw.volume[0]).toBe((adjusted.volume[0] as number) * 40);
  });

  it('derived from raw prices: dollar volume and the sign of OBV are those of the fund, whatever the splits', () => {
    const answer = deriveBasis(raw, 'raw', [quarter, tenth], 'split');
    if (!answer.ok) throw new Error(answer.reason);
    const { close, volume } = answer.bars;
    for (let index = 0; index < close.length; index++) {
      const dollars = (close[index] as number) * (volume[index] as number);
      expect(dollars / ((raw.close[index] as number) * (raw.volume[index] as number))).toBeCloseTo(1, 12);
      expect(close[index]).toBeCloseTo(adjusted.close[index] as number, 10);
    }
    const steps = (bars: BarColumns) =>
      onBalanceVolume(bars.close, bars.volume)
        .slice(1)
        .map((value, i) => Math.sign(value - (onBalanceVolume(bars.close, bars.volume)[i] as number)));
    const inFundTerms = steps(adjusted);
    expect(steps(answer.bars)).toEqual(inFundTerms);
    // On the prices as traded, a reverse split would count its day as a rise whatever the fund did.
    expect(steps(raw).filter((step, i) => step !== inFundTerms[i]).length).toBeLessThanOrEqual(2);
  });

  it('back to raw is what was traded, to the cent and the share', () => {
    const back = deriveBasis(adjusted, 'split', [quarter, tenth], 'raw');
    if (!back.ok) throw new Error(back.reason);
    for (const field of ['open', 'high', 'low', 'close', 'volume'] as const)
      raw[field].forEach((value, i) =>
        expect((back.bars[field][i] as number) / (value || 1)).toBeCloseTo(1, 12),
      );
  });
});

describe('the restatement of a split', () => {
  it('takes cents and whole shares there and back without a trace', () => {
    for (const newPerOld of [0.1, 0.25, 1 / 3, 1 / 15, 2, 3, 1.5, 7, 20]) {
      const [there, back] = [restateForSplit(newPerOld), undoSplit(newPerOld)];
      for (let cents = 1; cents < 40_000; cents += 37) {
        expect(back.price(there.price(cents / 100))).toBe(cents / 100);
        expect(back.shares(there.shares(cents))).toBe(cents);
      }
    }
  });

  it('leaves bars from the day on, gaps, and the columns it was given', () => {
    const bars = { ...fundBars(10, 3), volume: new Float64Array(10).fill(Number.NaN) };
    const before = structuredClone(bars);
    const after = restateBars(bars, bars.day[5] as number, restateForSplit(0.1));
    expect(after.close.subarray(5)).toEqual(bars.close.subarray(5));
    expect(after.close[4]).toBeCloseTo((bars.close[4] as number) * 10, 9);
    expect(after.volume.every(Number.isNaN)).toBe(true);
    expect(bars).toEqual(before);
  });

  it('pays out the fraction of a share that a reverse split leaves', () => {
    const lot = restateLot({ shares: 1_234, costPerShare: 4.5 }, restateForSplit(0.1));
    expect(lot).toEqual({ shares: 123, costPerShare: 45, fractionalShares: expect.closeTo(0.4, 12) });
    expect((lot.shares + lot.fractionalShares) * lot.costPerShare).toBeCloseTo(1_234 * 4.5, 9);
  });

  it('keeps a stop rule, the caps and the risk of a ticket', () => {
    const { stopRule, caps, risk, accountCents } = restateTicket(ticket, restateForSplit(0.1));
    expect({ stopRule, caps, risk, accountCents }).toEqual({
      stopRule: ticket.stopRule,
      caps: ticket.caps,
      risk: ticket.risk,
      accountCents: ticket.accountCents,
    });
  });

  it('of dividends before its day counts them in new shares', () => {
    const dividend = (date: string): CorporateAction => ({
      kind: 'dividend',
      date: date as BusinessDate,
      value: 0.12,
    });
    const actions = [dividend('2024-03-01'), split('2024-06-03', 0.1), dividend('2024-06-03')];
    expect(
      restateActions(actions, '2024-06-03' as BusinessDate, restateForSplit(0.1)).map(({ value }) => value),
    ).toEqual([1.2, 0.1, 0.12]);
  });

  it.each([0, -2, Number.NaN, Number.POSITIVE_INFINITY])('of %d shares is refused', (newPerOld) => {
    expect(() => restateForSplit(newPerOld)).toThrow(RangeError);
  });
});

describe('a source as of a day', () => {
  const dividend: CorporateAction = {
    kind: 'dividend',
    date: toBusinessDate(adjusted.day[100] as number),
    value: 0.4,
  };

  it('gives split-adjusted prices and dividends in the shares of that day', () => {
    const through = adjusted.day[250] as number;
    const view = sourceAsOf(adjusted, [dividend, quarter, tenth], 'split', through);
    expect(view.bars.close).toHaveLength(251);
    expect(view.bars.close[250]).toBe(raw.close[250]);
    expect(view.bars.volume[250]).toBe(raw.volume[250]);
    expect(view.actions).toEqual([{ ...dividend, value: 0.04 }, quarter]);
  });

  it('gives raw prices and an index as they are', () => {
    for (const adjustment of ['raw', 'none'] as const) {
      const view = sourceAsOf(raw, [quarter, tenth], adjustment, raw.day[250] as number);
      expect(view.bars.close).toEqual(raw.close.subarray(0, 251));
      expect(view.actions).toEqual([quarter]);
    }
  });

  it('does not take back a split announced for after the last bar', () => {
    const announced = split('2035-01-02', 0.1);
    const view = sourceAsOf(adjusted, [announced], 'split', adjusted.day[250] as number);
    expect(view.bars.close).toEqual(adjusted.close.subarray(0, 251));
  });
});
