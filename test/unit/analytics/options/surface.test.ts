import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blackScholesPrice } from '#electron/analytics/options/black-scholes-price.ts';
import { gammaExposure } from '#electron/analytics/options/gamma-exposure.ts';
import { surfaceArbitrage } from '#electron/analytics/options/surface-arbitrage.ts';
import { surfaceVolatility } from '#electron/analytics/options/surface-volatility.ts';
import { type OptionQuote, volatilitySurface } from '#electron/analytics/options/volatility-surface.ts';
import { dayOf } from '../../../support/analytics/bars.ts';
import { hasRealData, realDataFolder } from '../../../support/fixtures-real-data.ts';

const [spot, rate, dividendYield] = [100, 0.04, 0.015];
const smile = (strike: number, years: number) => 0.2 - 0.1 * Math.log(strike / 100) + 0.02 / Math.sqrt(years);

function quotesOf(years: number, volatilityAt = smile, half = 0.01): OptionQuote[] {
  return Array.from({ length: 31 }, (_, i) => 70 + 2 * i).flatMap((strike) =>
    (['call', 'put'] as const).map((kind) => {
      const price = blackScholesPrice({
        kind,
        strike,
        years,
        spot,
        rate,
        dividendYield,
        volatility: volatilityAt(strike, years),
      });
      return { kind, strike, years, bid: price - half, ask: price + half };
    }),
  );
}

describe('a surface from a chain', () => {
  const quotes = [0.5, 0.1, 0.25].flatMap((years) => quotesOf(years));
  const surface = volatilitySurface(quotes, spot, rate);

  it('finds the forward by parity and the volatility that made each price', () => {
    expect(surface.slices.map(({ years }) => years)).toEqual([0.1, 0.25, 0.5]);
    for (const { years, forward, strikes, volatilities } of surface.slices) {
      expect(forward).toBeCloseTo(100 * Math.exp((rate - dividendYield) * years), 8);
      strikes.forEach((strike, i) => expect(volatilities[i]).toBeCloseTo(smile(strike, years), 6));
    }
    expect(surface.expiriesWithoutForward).toEqual([]);
  });

  it('answers at its own points, between them, and flat beyond', () => {
    expect(surfaceVolatility(surface, 90, 0.25)).toBeCloseTo(smile(90, 0.25), 6);
    expect(surfaceVolatility(surface, 91, 0.25)).toBeCloseTo(smile(91, 0.25), 3);
    expect(surfaceVolatility(surface, 100, 0.35)).toBeCloseTo(smile(100, 0.35), 2);
    expect(surfaceVolatility(surface, 1000, 0.25)).toBeCloseTo(smile(130, 0.25), 5);
    expect(surfaceVolatility(surface, 10, 0.25)).toBeCloseTo(smile(70, 0.25), 5);
    expect(surfaceVolatility(surface, 70.7, 0.25)).toBeCloseTo(smile(70.7, 0.25), 3);
    expect(surfaceVolatility(surface, 100, 0.01)).toBeCloseTo(surfaceVolatility(surface, 100, 0.1), 12);
    expect(surfaceVolatility(surface, 100, 3)).toBeCloseTo(surfaceVolatility(surface, 100, 0.5), 12);
    expect(surfaceVolatility({ ...surface, slices: [] }, 100, 0.1)).toBeNaN();
    expect(() => surfaceVolatility(surface, 0, 1)).toThrow(RangeError);
  });

  it('of sound prices holds no arbitrage', () => {
    expect(surfaceArbitrage(surface)).toEqual([]);
  });

  it('shows a bump as a butterfly, a cliff as a vertical, falling variance as a calendar', () => {
    const bumped = volatilitySurface(
      quotesOf(0.25, (strike) => (strike === 100 ? 0.24 : 0.2)),
      spot,
      rate,
    );
    expect(surfaceArbitrage(bumped)).toContainEqual(
      expect.objectContaining({ kind: 'butterfly', strike: 100, years: 0.25 }),
    );
    const cliff = volatilitySurface(
      quotesOf(0.25, (strike) => (strike > 110 ? 0.45 : 0.15)),
      spot,
      rate,
    );
    expect(surfaceArbitrage(cliff)).toContainEqual(
      expect.objectContaining({ kind: 'vertical', strike: 112 }),
    );
    const falling = volatilitySurface(
      [...quotesOf(0.25, () => 0.4), ...quotesOf(0.5, () => 0.2)],
      spot,
      rate,
    );
    const kinds = new Set(surfaceArbitrage(falling).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['calendar']));
    for (const { dollars } of surfaceArbitrage(falling)) expect(dollars).toBeGreaterThan(0);
  });

  it('is not alarmed by what the spreads explain', () => {
    const wide = volatilitySurface(
      quotesOf(0.25, (strike) => (strike === 100 ? 0.205 : 0.2), 0.2),
      spot,
      rate,
    );
    expect(surfaceArbitrage(wide)).toEqual([]);
  });

  it('counts the quotes it cannot use', () => {
    const broken = volatilitySurface(
      [
        ...quotesOf(0.25),
        { kind: 'call', strike: 140, years: 0.25, bid: 0, ask: 0.1 },
        { kind: 'call', strike: 141, years: 0.25, bid: Number.NaN, ask: 0.1 },
        { kind: 'call', strike: 142, years: 0.25, bid: 0.2, ask: 0.1 },
        { kind: 'call', strike: 143, years: 0.25, bid: 150, ask: 151 },
        { kind: 'call', strike: 150, years: 0.75, bid: 1, ask: 1.1 },
      ],
      spot,
      rate,
    );
    const worthless = quotesOf(0.25).filter(({ bid }) => bid <= 0).length;
    expect(broken.rejected.noBid).toBe(worthless + 2);
    expect(broken.rejected).toMatchObject({ crossed: 1, noVolatility: 1 });
    expect(broken.expiriesWithoutForward).toEqual([0.75]);
    expect(() => volatilitySurface([], 0, rate)).toThrow(RangeError);
    expect(volatilitySurface([], 100, rate).slices).toEqual([]);
  });
});

interface ChainFile {
  readonly underlyingPrice: number;
  readonly quotes: readonly {
    readonly expiration: string;
    readonly side: 'call' | 'put';
    readonly strike: number;
    readonly bid: number | null;
    readonly ask: number | null;
    readonly openInterest: number | null;
    readonly iv: number | null;
    readonly gamma: number | null;
  }[];
}

describe.skipIf(!hasRealData)('a surface from the real IWM chain', () => {
  const chain = hasRealData
    ? (JSON.parse(readFileSync(join(realDataFolder, 'chains/IWM.2026-07-12.json'), 'utf8')) as ChainFile)
    : { underlyingPrice: 1, quotes: [] };
  const quoted = dayOf('2026-07-12');
  const quotes = chain.quotes.map((quote) => ({
    ...quote,
    kind: quote.side,
    years: (dayOf(quote.expiration) - quoted) / 365,
    bid: quote.bid ?? Number.NaN,
    ask: quote.ask ?? Number.NaN,
  }));
  const surface = volatilitySurface(quotes, chain.underlyingPrice, 0.04);

  it('has a slice for nearly every expiry, its forward near the spot', () => {
    expect(surface.slices.length).toBeGreaterThan(24);
    for (const { years, forward } of surface.slices) {
      const carry = Math.log(forward / chain.underlyingPrice) / years;
      if (years > 0.1) expect(Math.abs(carry - 0.03)).toBeLessThan(0.03);
    }
  });

  it('agrees with the published volatilities near the money within half a point', () => {
    // The chain's own figures ignore the cost of carry, so calls come out too high and puts too low by as much.
    const published = new Map<string, number[]>();
    for (const { strike, years, iv } of quotes) {
      const near = years > 0.05 && years < 0.5 && Math.abs(strike / chain.underlyingPrice - 1) < 0.03;
      if (!near || iv === null || iv < 0.05) continue;
      const key = `${strike} ${years}`;
      published.set(key, [...(published.get(key) ?? []), iv]);
    }
    const differences = [...published]
      .filter(([, pair]) => pair.length === 2)
      .map(([key, [call, put]]) => {
        const [strike, years] = key.split(' ').map(Number);
        return Math.abs(surfaceVolatility(surface, strike, years) - (call + put) / 2);
      })
      .sort((a, b) => a - b);
    expect(differences.length).toBeGreaterThan(50);
    expect(differences[differences.length >> 1]).toBeLessThan(0.005);
  });

  it('holds few contradictions beyond its spreads, stale quotes among them', () => {
    const points = surface.slices.reduce((sum, { strikes }) => sum + strikes.length, 0);
    const found = surfaceArbitrage(surface);
    expect(found.length).toBeLessThan(0.1 * points);
    // The put at 249 stands at 10.89 / 11.14, the one at 250 at 6.17 / 6.53.
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'vertical',
        strike: 250,
        years: 262 / 365,
        dollars: expect.closeTo(4.36, 2),
      }),
    );
  });

  it('gives a gamma exposure by strike near that of the published gammas', () => {
    const open = quotes.map((quote) => ({
      ...quote,
      volatility: quote.iv ?? Number.NaN,
      openInterest: quote.openInterest ?? Number.NaN,
    }));
    const today = { spot: chain.underlyingPrice, rate: 0.04, dividendYield: 0.011 };
    const answer = gammaExposure(open, today);
    const published = open
      .filter(({ years, volatility, openInterest }) => years > 0.05 && volatility > 0 && openInterest >= 0)
      .reduce(
        (sum, { kind, gamma, openInterest }) =>
          sum + (kind === 'call' ? 1 : -1) * (gamma ?? 0) * openInterest * today.spot ** 2,
        0,
      );
    const own = gammaExposure(
      open.filter(({ years }) => years > 0.05),
      today,
    );
    // The chain's gammas rest on volatilities without carry.
    expect(Math.abs(own.total / published - 1)).toBeLessThan(0.15);
    expect(answer.zeroGamma).not.toBeNull();
  });
});
