import { describe, expect, it } from 'vitest';
import { takeHoldingDate } from '#renderer/views/pairs/bar/take-holding-date.ts';
import { chooseLegs, type Legs } from '#renderer/views/pairs/choose-legs.ts';
import { lastDateOf, pairQuestion } from '#renderer/views/pairs/pair-question.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { defaultPairIdea, type PairIdea } from '#shared/domain/pair-idea.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { pairRequestSchema } from '#shared/ipc/pair-schemas.ts';

const date = (text: string) => text as BusinessDate;
const row = (symbol: string, lastDate = '2025-12-18') =>
  ({ provenance: { symbol, lastDate: date(lastDate) } }) as SeriesRow;
const symbolsOf = (legs: Legs | null) =>
  legs === null ? null : [legs.long.provenance.symbol, legs.short.provenance.symbol];

describe('the legs of a pair', () => {
  const prices = [row('IWM'), row('RUT'), row('SPY')];
  it('are those wanted, or the nearest to them, never one twice', () => {
    const legs = (long: string, short: string) => symbolsOf(chooseLegs(prices, { long, short }));
    expect(legs('IWM', 'SPY')).toEqual(['IWM', 'SPY']);
    expect(legs('TNA', 'SPY')).toEqual(['IWM', 'SPY']);
    expect(legs('IWM', 'QQQ')).toEqual(['IWM', 'RUT']);
    expect(legs('TNA', 'IWM')).toEqual(['RUT', 'IWM']);
    expect(legs('SPY', 'SPY')).toEqual(['SPY', 'IWM']);
  });

  it('are none where there are not two', () => {
    expect(chooseLegs([row('IWM')], { long: 'IWM', short: 'SPY' })).toBeNull();
    expect(chooseLegs([], { long: 'IWM', short: 'SPY' })).toBeNull();
  });
});

describe('the question about a pair', () => {
  const legs: Legs = { long: row('IWM', '2025-12-18'), short: row('SPY', '2025-11-28') };
  const ask = (change: Partial<PairIdea>) => pairQuestion({ ...defaultPairIdea, ...change }, legs, null);

  it('reaches back by its range from the last day of both, and no further than there are days', () => {
    expect(lastDateOf(legs)).toBe('2025-11-28');
    expect(ask({ range: '1M' })).toMatchObject({ from: '2025-10-28', to: null });
    expect(ask({ range: 'ALL' }).from).toBeNull();
    const dates = { from: date('2020-02-19'), to: date('2023-03-23') };
    expect(ask({ dates })).toMatchObject(dates);
  });

  it('is one that main takes, whatever is chosen', () => {
    for (const change of [
      {},
      { neutrality: 'beta', rebalancing: 'daily', stopKind: 'score' },
      { rebalancing: 'monthly', stopKind: 'none', borrowRate: 0, tradingRate: 0.0005 },
      { sizeKind: 'risk', riskDollars: 5000 },
    ] satisfies Partial<PairIdea>[])
      expect(pairRequestSchema.safeParse(ask(change)).success, JSON.stringify(change)).toBe(true);
    expect(ask({ rebalancing: 'daily' }).rebalancing).toBe(1);
    expect(ask({ sizeKind: 'risk', riskDollars: 5000 }).size).toEqual({ kind: 'risk', dollars: 5000 });
    expect(ask({ stopKind: 'score', stopScore: -3 }).stop).toEqual({ kind: 'score', score: -3 });
    expect(ask({ stopKind: 'none' }).stop).toBeNull();
  });
});

describe('a typed date of the holding', () => {
  const dates = { from: date('2025-01-02'), to: date('2025-06-30') };
  const last = date('2025-12-18');
  it('moves its end and keeps the other', () => {
    expect(takeHoldingDate(dates, 'from', date('2025-03-03'), last)).toEqual({
      dates: { from: '2025-03-03', to: '2025-06-30' },
    });
    expect(takeHoldingDate(null, 'from', date('2025-03-03'), last)).toEqual({
      dates: { from: '2025-03-03', to: last },
    });
  });

  it('is refused where no holding is left, and an emptied one goes back to the range', () => {
    expect(takeHoldingDate(dates, 'to', date('2025-01-02'), last)).toMatchObject({ problem: /before/ });
    expect(takeHoldingDate(null, 'to', date('2025-01-02'), last)).toMatchObject({ problem: /as well/ });
    expect(takeHoldingDate(dates, 'to', null, last)).toEqual({ dates: null });
  });
});
