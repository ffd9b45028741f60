import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateSample } from '#electron/sources/sample/generate-sample.ts';
import { barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf, parseBusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';

const sample = generateSample();
const lastDate = '2025-12-18';

function seriesOf(symbol: string) {
  const series = sample.find(({ identity }) => identity.symbol === symbol);
  if (!series) throw new Error(`no ${symbol} in the sample`);
  return series;
}

function closeOn(symbol: string, date: string): number {
  const parsed = parseBusinessDate(date);
  const { day, close } = seriesOf(symbol).bars;
  return close[day.indexOf(parsed === null ? -1 : toDayNumber(parsed))];
}

function change(symbol: string, from: string, to: string = lastDate): number {
  return closeOn(symbol, to) / closeOn(symbol, from) - 1;
}

/** Mean of the last `count` values that end `before` places from the end. */
function meanOfLast(values: Float64Array, count: number): number {
  return values.slice(-count).reduce((sum, value) => sum + value, 0) / count;
}

function averages({ close }: { readonly close: Float64Array }) {
  let ema20 = close.slice(0, 20).reduce((sum, value) => sum + value, 0) / 20;
  for (const price of close.slice(20)) ema20 += (2 / 21) * (price - ema20);
  return { ema20, sma50: meanOfLast(close, 50), sma200: meanOfLast(close, 200) };
}

describe("the sample passes through the note's figures", () => {
  it.each([
    ['RUT year to date', change('RUT', '2024-12-31'), 0.1245],
    ['SPX year to date', change('SPX', '2024-12-31'), 0.1519],
    ['RUT over six months', change('RUT', '2025-06-18'), 0.19],
    ['SPX over six months', change('SPX', '2025-06-18'), 0.1352],
    ['RUT from 20 October to 20 November', change('RUT', '2025-10-20', '2025-11-20'), -0.08],
  ])('%s is %f', (_, measured, reported) => {
    expect(Math.abs(measured - reported)).toBeLessThan(0.0005);
  });

  it('SPX lost just under 3 % from 20 October to 20 November', () => {
    const loss = -change('SPX', '2025-10-20', '2025-11-20');
    expect(loss).toBeGreaterThan(0.029);
    expect(loss).toBeLessThan(0.03);
  });

  it.each([
    ['TNA year to date', change('TNA', '2024-12-31'), 0.13],
    ['TNA over six months', change('TNA', '2025-06-18'), 0.53],
    ['TZA year to date', change('TZA', '2024-12-31'), -0.44],
  ])('%s is about %f', (_, measured, reported) => {
    expect(Math.abs(measured - reported)).toBeLessThan(0.005);
  });

  it('TNA closes above its averages', () => {
    const { bars } = seriesOf('TNA');
    const close = closeOn('TNA', lastDate);
    for (const average of Object.values(averages(bars))) expect(close).toBeGreaterThan(average);
  });

  it('TZA closes below its averages, more than 10 % up over five sessions', () => {
    const { bars } = seriesOf('TZA');
    const close = closeOn('TZA', lastDate);
    for (const average of Object.values(averages(bars))) expect(close).toBeLessThan(average);
    expect(close / (bars.close.at(-6) ?? Number.NaN) - 1).toBeGreaterThan(0.1);
  });

  it('the accumulative volume of TZA rises over the fourth quarter', () => {
    const { day, close, volume } = seriesOf('TZA').bars;
    let balance = 0;
    const quarter: number[] = [];
    for (let index = 1; index < day.length; index++) {
      balance += Math.sign(close[index] - close[index - 1]) * volume[index];
      if (day[index] >= dayNumberOf(2025, 10, 1)) quarter.push(balance);
    }
    const middle = (quarter.length - 1) / 2;
    expect(quarter.reduce((sum, value, index) => sum + (index - middle) * value, 0)).toBeGreaterThan(0);
    expect(meanOfLast(volume, 20)).toBeGreaterThan(meanOfLast(volume, 60));
  });

  it.each([
    ['IWM', 249, 1],
    ['SPY', 680, 2],
    ['DGS10', 4.1, 0.05],
    ['BAMLH0A0HYM2', 2.9, 0.05],
    ['VIXCLS', 16, 1.5],
  ])('%s ends near %f', (symbol, level, tolerance) => {
    expect(Math.abs(closeOn(symbol, lastDate) - level)).toBeLessThan(tolerance);
  });
});

describe('every series', () => {
  it('is named, sourced and marked as simulated', () => {
    expect(sample.map(({ identity }) => identity.symbol)).toEqual([
      'RUT',
      'SPX',
      'IWM',
      'SPY',
      'TNA',
      'TZA',
      'DGS10',
      'BAMLH0A0HYM2',
      'VIXCLS',
      'CPCE',
      'IWM.FLOW',
      'TNA.FLOW',
    ]);
    for (const { identity } of sample) {
      expect(identity).toMatchObject({ simulated: true, source: 'simulated sample' });
      expect(identity.name).toMatch(/\w+ \(simulated\)$/);
    }
  });

  it('stands on the sessions of the exchange from 2015-01-02 to 2025-12-18', () => {
    const sessions = sessionsBetween(dayNumberOf(2015, 1, 2), dayNumberOf(2025, 12, 18));
    for (const { bars } of sample) expect(bars.day).toEqual(sessions);
  });

  it('has bars whose open and close lie within low to high, in whole cents above zero', () => {
    for (const { identity, bars } of sample.filter(({ identity: { kind } }) => kind === 'price')) {
      for (let index = 0; index < bars.day.length; index++) {
        const prices = [bars.open[index], bars.high[index], bars.low[index], bars.close[index]];
        const where = `${identity.symbol} ${toBusinessDate(bars.day[index])}`;
        expect(Math.min(...prices), where).toBe(bars.low[index]);
        expect(Math.max(...prices), where).toBe(bars.high[index]);
        expect(bars.low[index], where).toBeGreaterThan(0);
        for (const price of prices) expect(price, where).toBe(Number(price.toFixed(2)));
      }
      const traded = identity.unit === 'dollars';
      expect(
        bars.volume.every((volume) =>
          traded ? volume > 0 && Number.isInteger(volume) : Number.isNaN(volume),
        ),
      ).toBe(true);
    }
  });

  it('that is no price has a close and nothing else', () => {
    for (const { bars } of sample.filter(({ identity: { kind } }) => kind !== 'price')) {
      expect(bars.close.every(Number.isFinite)).toBe(true);
      for (const field of barFields.filter((name) => name !== 'close'))
        expect(bars[field].every(Number.isNaN)).toBe(true);
    }
  });

  it('is the same to the last bit on every machine', () => {
    const hash = createHash('sha256');
    for (const { identity, bars, actions } of sample) {
      hash.update(JSON.stringify([identity.symbol, actions]));
      for (const column of [bars.day, ...barFields.map((field) => bars[field])])
        hash.update(Array.from(column).join());
    }
    expect(hash.digest('hex')).toBe('5a8aa89f7ce7edbed2ee373f63029c27bf800048d39569e79f9ebd759a3011cb');
  });
});

describe('funds', () => {
  it('that track an index pay dividends in quarters and follow it within 2 %', () => {
    for (const [fund, index] of [
      ['IWM', 'RUT'],
      ['SPY', 'SPX'],
    ] as const) {
      const { actions } = seriesOf(fund);
      expect(actions.length).toBeGreaterThan(42);
      for (const { kind, value } of actions) {
        expect(kind).toBe('dividend');
        expect(value / closeOn(fund, lastDate)).toBeLessThan(0.006);
      }
      expect(Math.abs(change(fund, '2015-01-02') - change(index, '2015-01-02'))).toBeLessThan(0.02);
    }
  });

  it('with a daily reset stay below the power of their index that no path can beat', () => {
    const index = 1 + change('RUT', '2024-12-31');
    expect(1 + change('TNA', '2024-12-31')).toBeLessThan(index ** 3);
    expect(1 + change('TZA', '2024-12-31')).toBeLessThan(index ** -3 * 1.05);
  });
});

it('other seeds give other paths through the same anchors', async () => {
  const { default: parameters } = await import('#resources/sample/parameters.json', {
    with: { type: 'json' },
  });
  const other = generateSample({ ...parameters, seed: parameters.seed + 1 } as Parameters<
    typeof generateSample
  >[0])[0].bars;
  expect(other.close.at(-1)).toBe(seriesOf('RUT').bars.close.at(-1));
  expect(other.close[100]).not.toBe(seriesOf('RUT').bars.close[100]);
});
