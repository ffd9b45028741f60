import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '#electron/sources/providers/answer/build-series.ts';
import { redact } from '#electron/sources/providers/answer/redact.ts';
import { Refusal } from '#electron/sources/providers/answer/refusal.ts';
import { providerDefinitions } from '#electron/sources/providers/create-providers.ts';
import { isSamePrice } from '#electron/sources/providers/refresh/compare-bars.ts';
import { providerIds } from '#electron/sources/providers/provider.ts';

const through = 20_088;
const runs = process.env.STOPLINE_FULL ? 5000 : 500;
const singlePrecision = 2 ** -23;
const plan = providerDefinitions.yahoo.series('IWM');

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 9000, max: 11_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY) },
);
const row = fc.record({
  day: fc.integer({ min: through - 40, max: through + 5 }),
  open: figure,
  high: figure,
  low: figure,
  close: figure,
  volume: figure,
});

describe('whatever the rows of an answer', () => {
  it('the bars that come of them keep every law, and every row is accounted for', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        let built: ReturnType<typeof buildSeries>;
        try {
          built = buildSeries(rows, plan, through);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        const { bars, dataRows, rejected } = built;
        expect(bars.day.length + rejected).toBe(dataRows);
        bars.day.forEach((day, index) => {
          const [open, high, low, close, volume] = (['open', 'high', 'low', 'close', 'volume'] as const).map(
            (field) => bars[field][index] as number,
          ) as [number, number, number, number, number];
          expect(day).toBeLessThanOrEqual(through);
          if (index > 0) expect(day).toBeGreaterThan(bars.day[index - 1] as number);
          expect(low).toBeGreaterThan(0);
          expect(high).toBeLessThan(Number.POSITIVE_INFINITY);
          for (const price of [open, close]) {
            expect(price).toBeGreaterThanOrEqual(low * (1 - singlePrecision));
            expect(price).toBeLessThanOrEqual(high * (1 + singlePrecision));
          }
          expect(volume < 0 || volume === Number.POSITIVE_INFINITY).toBe(false);
        });
      }),
      { numRuns: runs },
    );
  });
});

describe('whatever the bytes of an answer', () => {
  it.each(providerIds)('%s refuses them with a reason or gives lawful bars', (id) => {
    const definition = providerDefinitions[id];
    const own = definition.series(id === 'fred' ? 'DGS10' : 'IWM');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`${text}\n`)),
    );
    fc.assert(
      fc.property(bytes, (body) => {
        expect(definition.refusal(new TextDecoder().decode(body))?.message ?? '').not.toMatch(
          /[\p{Cc}\p{Cf}]/u,
        );
        try {
          expect(definition.read(body, own, through).bars.day.every((day) => day <= through)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect((error as Refusal).message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a key', () => {
  it('is gone from any text that repeats it, plain, in an address or in JSON', () => {
    const key = fc
      .string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' })
      .filter((text) => text.trim().length >= 8);
    fc.assert(
      fc.property(key, fc.string(), fc.string(), (secret, before, after) => {
        for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
          const clean = redact(`${before}${spelling}${after}`, secret);
          expect(clean.toLowerCase()).not.toContain(spelling.toLowerCase());
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('two prices', () => {
  const cents = fc.integer({ min: 100, max: 1_000_000 });
  it('are the same after rounding to cents or to single precision', () => {
    fc.assert(
      fc.property(cents, fc.double({ min: -0.0049, max: 0.0049, noNaN: true }), (price, rest) => {
        expect(isSamePrice(price / 100, price / 100 + rest)).toBe(true);
        expect(isSamePrice(price / 100, Math.fround(price / 100))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('a cent apart are not', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 500 }), (price, apart) => {
        expect(isSamePrice(price / 100, (price + apart) / 100)).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});
