import { fc } from '../../support/fast-check.ts';
import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';

const oddNumbers = [
  0,
  -0,
  Number.NaN,
  Infinity,
  -Infinity,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  5e-324,
  -5e-324,
];
const edges = [
  2 ** 53,
  -(2 ** 53),
  2 ** 53 - 1,
  0.1 + 0.2,
  1e-7,
  0xff / 100,
  0xffff / 100,
  0xffffffff,
  2 ** 31,
];

/** Values of one kind for a whole column, so that each encoding is met, with the odd one mixed in. */
const columnKinds: readonly fc.Arbitrary<number>[] = [
  fc.double(),
  fc.constantFrom(...oddNumbers, ...edges),
  fc.constant(Number.NaN),
  fc.constantFrom(1.25, 1.25, Number.NaN),
  fc.float({ noNaN: true }),
  fc.integer({ min: 0, max: 260 }),
  fc.integer({ min: 0, max: 66_000 }).map((cents) => cents / 100),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((steps) => steps / 1e4),
  fc.integer({ min: 0, max: 2 ** 33 }),
  fc.integer({ min: 1, max: 10 ** 9 }).map((steps) => steps / 1e6),
];

function column(length: number): fc.Arbitrary<Float64Array> {
  const one = fc
    .constantFrom(...columnKinds)
    .chain((kind) => fc.array(kind, { minLength: length, maxLength: length, size: 'max' }));
  const odd = fc.option(fc.tuple(fc.nat(), fc.constantFrom(...oddNumbers, ...edges)));
  return fc.tuple(one, odd).map(([values, change]) => {
    if (change && length > 0) values[change[0] % length] = change[1];
    return Float64Array.from(values);
  });
}

/** Bars on days of the range, 1 to `maxLength` of them, with columns of every kind. */
export function barsWithin(firstDay: number, lastDay: number, maxLength: number): fc.Arbitrary<BarColumns> {
  return fc
    .uniqueArray(fc.integer({ min: firstDay, max: lastDay }), { minLength: 1, maxLength, size: 'max' })
    .chain((days) =>
      fc.tuple(fc.constant(days.sort((a, b) => a - b)), ...barFields.map(() => column(days.length))),
    )
    .map(([days, open, high, low, close, volume]) => ({
      day: Int32Array.from(days),
      open,
      high,
      low,
      close,
      volume,
    }));
}

/** Bars of one year, which may be a leap year. */
export const barsOfOneYear: fc.Arbitrary<{ year: number; bars: BarColumns }> = fc
  .integer({ min: 0, max: 9999 })
  .chain((year) =>
    barsWithin(dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31), 366).map((bars) => ({ year, bars })),
  );

/** Bars over a few years, so that merges meet and miss each other. */
export const barsOfSomeYears = barsWithin(dayNumberOf(1999, 12, 1), dayNumberOf(2001, 1, 31), 40);
