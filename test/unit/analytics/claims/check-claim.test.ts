import { describe, expect, it } from 'vitest';
import { checkClaim } from '#electron/analytics/claims/check-claim.ts';
import type { ClaimSeries } from '#electron/analytics/claims/claim-series.ts';
import { allocateBars } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Claim, ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';

const dayOf = (date: string) => toDayNumber(date as BusinessDate);
const days = sessionsBetween(dayOf('2024-06-03'), dayOf('2025-06-30'));
const last = days.length - 1;

interface Made {
  readonly close?: (index: number) => number;
  readonly volume?: (index: number) => number;
  readonly kind?: 'price' | 'macro' | 'flow';
  readonly unit?: 'dollars' | 'points' | 'percent';
  readonly total?: (index: number) => number;
  readonly days?: Int32Array;
}

function series(symbol: string, made: Made = {}): ClaimSeries {
  const day = made.days ?? days;
  const { close = (i: number) => 100 + i, volume = () => 1000, kind = 'price', unit = 'dollars' } = made;
  const bars = { ...allocateBars(day.length), day };
  const closes = Float64Array.from(day, (_, i) => close(i));
  for (const field of ['open', 'high', 'low', 'close'] as const) bars[field].set(closes);
  bars.volume.set(Float64Array.from(day, (_, i) => volume(i)));
  const { total } = made;
  return {
    symbol,
    bars,
    total: total
      ? { close: Float64Array.from(day, (_, i) => total(i)), reason: null }
      : { close: null, reason: 'No dividends are known.' },
    provenance: {
      symbol,
      name: symbol,
      source: 'test',
      adjustment: 'split',
      basis: 'split',
      simulated: false,
      kind,
      unit,
      lastDate: toBusinessDate(day.at(-1) as number),
      ageSessions: 0,
    },
  };
}

const exactly = (value: number, change: Partial<StatedFigure> = {}): StatedFigure => ({
  value,
  unit: 'fraction',
  hedge: 'exact',
  decimals: 2,
  span: { start: 0, end: 1 },
  ...change,
});
const returned = (figure: StatedFigure, window: StatedWindow): ClaimMeasure => ({
  kind: 'return',
  figure,
  window,
});
const sessions = (count: number): StatedWindow => ({ kind: 'sessions', count });

function check(measure: ClaimMeasure, held: readonly ClaimSeries[], symbol = 'IWM', stated = true) {
  const claim: Claim = { id: 'one', symbol, measure, evidence: [{ start: 0, end: 1 }], assumptions: [] };
  const find = (wanted: string) =>
    held.find((one) => one.symbol === wanted) ?? `There are no bars of ${wanted}.`;
  return checkClaim(claim, find, { through: days[last] as number, isStated: stated });
}

const iwm = series('IWM');
const closeAt = (index: number) => 100 + index;

describe('a return', () => {
  const fiveDays = closeAt(last) / closeAt(last - 5) - 1;

  it('says both closes and their days', () => {
    expect(check(returned(exactly(fiveDays), sessions(5)), [iwm])).toMatchObject({
      verdict: 'confirmed',
      value: { value: fiveDays },
      from: { date: toBusinessDate(days[last - 5] as number), close: closeAt(last - 5) },
      to: { date: '2025-06-30', close: closeAt(last) },
      priceReturn: { value: fiveDays },
      totalReturn: { value: null, reason: 'No dividends are known.' },
    });
  });

  it.each([
    [{ kind: 'yearToDate' }, '2024-12-31'],
    [{ kind: 'quarterToDate' }, '2025-03-31'],
    [{ kind: 'months', count: 6 }, '2024-12-30'],
    [{ kind: 'dates', from: '2025-05-24', to: '2025-06-20' }, '2025-05-23'],
  ] as const)('counts %j from the last close on or before its start', (window, base) => {
    expect(check(returned(exactly(0), window as StatedWindow), [iwm]).from?.date).toBe(base);
  });

  it('is confirmed by the return with dividends alone, and then says so', () => {
    const paid = series('IWM', { total: (i) => (100 + i) * (i < last - 2 ? 0.99 : 1) });
    const withDividends = closeAt(last) / (closeAt(last - 5) * 0.99) - 1;
    const claim = check(returned(exactly(withDividends), sessions(5)), [paid]);
    expect(claim).toMatchObject({
      verdict: 'confirmed',
      basis: 'total',
      priceReturn: { value: fiveDays },
      totalReturn: { value: expect.closeTo(withDividends, 12) },
    });
    expect(claim.sentence).toContain('with dividends');
    expect(claim.sentence).toContain('The price alone');
  });

  it('names the nearest base that makes it true, the earlier of two', () => {
    const fromSeven = closeAt(last) / closeAt(last - 7) - 1;
    expect(check(returned(exactly(fromSeven), sessions(5)), [iwm])).toMatchObject({
      verdict: 'contradicted',
      nearestTrueBase: { sessions: -2, date: toBusinessDate(days[last - 7] as number) },
    });
    expect(
      check(returned(exactly(closeAt(last) / closeAt(last - 11) - 1), sessions(5)), [iwm]).nearestTrueBase,
    ).toBeNull();
  });

  it('of a yield counts in basis points and in points', () => {
    const yields = series('DGS10', { kind: 'macro', unit: 'percent', close: (i) => (i < last ? 4 : 4.25) });
    const claim = (figure: StatedFigure) => check(returned(figure, sessions(5)), [yields], 'DGS10').verdict;
    expect(claim(exactly(25, { unit: 'basisPoints', decimals: 0 }))).toBe('confirmed');
    expect(claim(exactly(0.0025))).toBe('confirmed');
    expect(check(returned(exactly(25, { unit: 'basisPoints' }), sessions(5)), [iwm])).toMatchObject({
      verdict: 'cannotCheck',
      sentence: expect.stringContaining('no basis points'),
    });
  });

  it('without a stretch is tried on the usual ones and not judged', () => {
    const claim = check(returned(exactly(0.1, { hedge: 'over' }), { kind: 'open' }), [iwm]);
    expect(claim).toMatchObject({ verdict: 'cannotCheck', missing: ['window'], value: { value: null } });
    expect(claim.parts.map(({ name, holds }) => [name, holds])).toEqual([
      ['1M', false],
      ['3M', true],
      ['6M', true],
      ['YTD', true],
      ['12M', true],
    ]);
  });
});

describe('what is not known', () => {
  const ofYear = returned(exactly(0.1, { hedge: 'over' }), { kind: 'yearToDate' });

  it.each([
    ['there is no series', []],
    ['the series begins too late', [series('IWM', { days: days.slice(200) })]],
    ['the series ended weeks before', [series('IWM', { days: days.slice(0, 240) })]],
    [
      'the series has a hole at the base',
      [series('IWM', { days: days.filter((_, i) => i < 110 || i > 170) })],
    ],
    ['the last closes are gaps', [series('IWM', { close: (i) => (i > last - 8 ? Number.NaN : 100 + i) })]],
    ['every close is a gap', [series('IWM', { close: () => Number.NaN })]],
  ])('is not a pass: %s', (_, held) => {
    const claim = check(ofYear, held);
    expect(claim.verdict).toBe('cannotCheck');
    expect(claim.value.value).toBeNull();
    expect(claim.missing).toEqual(['IWM']);
    expect(claim.sentence).not.toBe('');
  });

  it('is a base among gaps, which would be another', () => {
    const holed = series('IWM', { close: (i) => (i > last - 30 && i < last - 10 ? Number.NaN : 100 + i) });
    expect(check(returned(exactly(0.1), sessions(12)), [holed]).verdict).toBe('cannotCheck');
    expect(check(returned(exactly(0.1), sessions(9)), [holed]).verdict).not.toBe('cannotCheck');
    expect(check(returned(exactly(0.1), sessions(27)), [holed]).from?.date).toBe(
      toBusinessDate(days[last - 30] as number),
    );
  });

  it('is read from the last bar there is when no day was asked for', () => {
    const old = series('IWM', { days: days.slice(0, 240) });
    expect(check(ofYear, [old], 'IWM', false).to?.date).toBe(old.provenance.lastDate);
  });

  it('is no stretch that ends after the last day, nor one that ends before it begins', () => {
    const of = (from: string, to: string) =>
      check(returned(exactly(0), { kind: 'dates', from, to } as StatedWindow), [iwm]);
    expect(of('2025-06-02', '2025-07-10').sentence).toContain('after 30 Jun 2025');
    expect(of('2025-06-10', '2025-06-02').verdict).toBe('cannotCheck');
  });

  it('of an index is shown on a fund that tracks it, which never changes the verdict', () => {
    const claim = check(ofYear, [iwm], 'RUT');
    expect(claim).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['RUT'],
      standIn: { symbol: 'IWM', finding: { verdict: 'confirmed' } },
    });
    expect(claim.sentence).toContain('IWM, which tracks it');
    expect(check(ofYear, [series('TNA')], 'RUT').standIn).toBeNull();
    expect(check(ofYear, [series('SPY')], 'IWM').standIn).toBeNull();
  });
});

describe('an average', () => {
  const average = (side: 'above' | 'below', length = 50): ClaimMeasure => ({
    kind: 'average',
    indicator: { kind: 'sma', length },
    side,
  });

  it('stands below a close that has risen', () => {
    const mean = closeAt(last) - 24.5;
    expect(check(average('above'), [iwm])).toMatchObject({
      verdict: 'confirmed',
      value: { value: closeAt(last) / mean - 1 },
      parts: [{ value: { value: closeAt(last) } }, { name: 'SMA 50', value: { value: mean } }],
    });
    expect(check(average('below'), [iwm]).verdict).toBe('contradicted');
  });

  it('that is on the line is off, and one longer than the history unknown', () => {
    const flat = series('IWM', { close: (i) => (i === last ? 100.01 : 100) });
    expect(check(average('below'), [flat]).verdict).toBe('offBy');
    expect(check(average('above', 400), [iwm])).toMatchObject({ verdict: 'cannotCheck', missing: ['IWM'] });
  });

  it('is no indicator that is not a price', () => {
    const obv: ClaimMeasure = { kind: 'average', indicator: { kind: 'obv' }, side: 'above' };
    expect(check(obv, [iwm]).verdict).toBe('cannotCheck');
  });
});

describe('volume', () => {
  const volume = (direction: 'rising' | 'falling'): ClaimMeasure => ({
    kind: 'volume',
    direction,
    window: { kind: 'quarterToDate' },
  });

  it('rises when both parts do, is off when one does, and falls when neither does', () => {
    const growing = series('IWM', { volume: (i) => 1000 + i });
    const shrinking = series('IWM', { volume: (i) => 1000 - i });
    const ebbing = series('IWM', { volume: (i) => 1000 - i, close: (i) => 1000 - i });
    expect(check(volume('rising'), [growing])).toMatchObject({
      verdict: 'confirmed',
      parts: [{ holds: true }, { holds: true }, { holds: null }],
    });
    expect(check(volume('rising'), [shrinking]).verdict).toBe('offBy');
    expect(check(volume('rising'), [ebbing]).verdict).toBe('contradicted');
    expect(check(volume('falling'), [ebbing]).verdict).toBe('confirmed');
  });

  it('is unknown without volume', () => {
    expect(check(volume('rising'), [series('IWM', { volume: () => Number.NaN })])).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['IWM'],
    });
  });
});

describe('a comparison', () => {
  const relative = (direction: 'better' | 'worse', window: StatedWindow): ClaimMeasure => ({
    kind: 'relative',
    other: 'SPY',
    direction,
    window,
  });
  const slow = series('SPY', { close: (i) => 200 + i });

  it('holds both returns over the same days against each other', () => {
    const [own, theirs] = [closeAt(last) / closeAt(last - 20) - 1, (200 + last) / (180 + last) - 1];
    expect(check(relative('better', sessions(20)), [iwm, slow])).toMatchObject({
      verdict: 'confirmed',
      value: { value: (1 + own) / (1 + theirs) - 1 },
      parts: [{ name: 'IWM' }, { name: 'SPY' }, { holds: true, value: { value: own - theirs } }],
      provenance: [{ symbol: 'IWM' }, { symbol: 'SPY' }],
    });
    expect(check(relative('worse', sessions(20)), [iwm, slow]).verdict).toBe('contradicted');
  });

  it('needs both, to the same day, and a stretch', () => {
    expect(check(relative('better', sessions(20)), [iwm]).missing).toEqual(['SPY']);
    const shorter = series('SPY', { days: days.slice(0, -1) });
    expect(check(relative('better', sessions(20)), [iwm, shorter])).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['SPY'],
    });
    expect(check(relative('better', { kind: 'open' }), [iwm, slow])).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['window'],
    });
  });
});

describe('a level', () => {
  const yields = series('DGS10', { kind: 'macro', unit: 'percent', close: () => 4.12 });
  const level = (figure: StatedFigure): ClaimMeasure => ({ kind: 'level', figure });

  it.each([
    [exactly(0.0412), 'confirmed'],
    [exactly(0.041, { decimals: 1 }), 'confirmed'],
    [exactly(412, { unit: 'basisPoints', decimals: 0 }), 'confirmed'],
    [exactly(0.05, { hedge: 'under' }), 'confirmed'],
    [exactly(0.05, { decimals: 1 }), 'contradicted'],
    [exactly(4.12, { unit: 'dollars' }), 'cannotCheck'],
  ] as const)('of %j is %s for a yield of 4.12 %%', (figure, verdict) => {
    expect(check(level(figure), [yields], 'DGS10').verdict).toBe(verdict);
  });

  it('is told without the sign of a change', () => {
    expect(
      check(level(exactly(0.05, { decimals: 1 })), [yields], 'DGS10').sentence.replaceAll('\u202f', ' '),
    ).toBe('DGS10 stood at 4.12 % on 30 Jun 2025, not 5.0 %: 0.88 points away.');
  });
});
