import { describe, expect, it } from 'vitest';
import { computeIndicator } from '#electron/analytics/indicators/indicator.ts';
import { allocateBars } from '#shared/domain/bar-columns.ts';
import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';

const vectors = {
  high: [82.15, 81.89, 83.03, 83.3, 83.85, 83.9, 83.33, 84.3, 84.84, 85.0, 85.9, 86.58, 86.98, 88.0, 87.87],
  low: [
    81.29, 80.64, 81.31, 82.65, 83.07, 83.11, 82.49, 82.3, 84.15, 84.11, 84.03, 85.39, 85.76, 87.17, 87.01,
  ],
  close: [
    81.59, 81.06, 82.87, 83.0, 83.61, 83.15, 82.84, 83.99, 84.55, 84.36, 85.53, 86.54, 86.89, 87.77, 87.29,
  ],
  volume: [
    5653100, 6447400, 7690900, 3831400, 4455100, 3798000, 3936200, 4732000, 4841300, 3915300, 6830800,
    6694100, 5293600, 7985800, 4807900,
  ],
} as const;

interface OracleRow {
  readonly specification: IndicatorSpecification;
  /** Bar of the first value. */
  readonly from: number;
  readonly values: readonly number[];
  readonly tolerance: number;
  readonly source: string;
}

const tulip = 'Tulip Indicators, published test vectors';
const derived = 'formula of the reference page on the Tulip test vectors';

const rows: readonly OracleRow[] = [
  {
    specification: { kind: 'sma', length: 5 },
    from: 4,
    values: [82.426, 82.738, 83.094, 83.318, 83.628, 83.778, 84.254, 84.994, 85.574, 86.218, 86.804],
    tolerance: 0.0005,
    source: tulip,
  },
  {
    specification: { kind: 'ema', length: 5 },
    from: 4,
    values: [82.426, 82.667, 82.725, 83.147, 83.614, 83.863, 84.419, 85.126, 85.714, 86.399, 86.696],
    tolerance: 0.0005,
    source: derived,
  },
  {
    specification: { kind: 'averageTrueRange', length: 5 },
    from: 5,
    values: [1.102, 1.05, 1.24, 1.162, 1.107, 1.26, 1.246, 1.241, 1.215, 1.144],
    tolerance: 0.0005,
    source: derived,
  },
  {
    specification: { kind: 'obv' },
    from: 0,
    values: [
      0, -6447400, 1243500, 5074900, 9530000, 5732000, 1795800, 6527800, 11369100, 7453800, 14284600,
      20978700, 26272300, 34258100, 29450200,
    ],
    tolerance: 0,
    source: tulip,
  },
  {
    specification: { kind: 'accumulationDistribution' },
    from: 0,
    values: [
      -1709076.744, -3823823.944, 2436210.94, 2730934.016, 4444434.016, 1031041.611, 375008.278, 3640088.278,
      4411889.727, 2696196.469, 6823899.143, 13067975.613, 17580552.662, 21140487.602, 19463313.184,
    ],
    tolerance: 0.0005,
    source: tulip,
  },
  {
    specification: { kind: 'chaikinMoneyFlow', length: 5 },
    from: 4,
    values: [0.1583, 0.1045, 0.1771, 0.058, 0.0772, -0.0824, 0.2388, 0.4699, 0.5055, 0.5446, 0.5304],
    tolerance: 0.00005,
    source: derived,
  },
];

const bars = allocateBars(vectors.close.length);
for (const field of ['high', 'low', 'close', 'volume'] as const) bars[field].set(vectors[field]);

describe('indicators agree with published and derived values', () => {
  it.each(rows)(
    '$specification.kind within $tolerance: $source',
    ({ specification, from, values, tolerance }) => {
      const actual = computeIndicator(specification, bars);
      expect(actual.findIndex((value) => !Number.isNaN(value))).toBe(from);
      expect(actual.length - from).toBe(values.length);
      values.forEach((value, i) => {
        // What lies half-way between two printed figures may have been printed as either.
        expect(Math.abs(actual[from + i] - value), `bar ${from + i}`).toBeLessThanOrEqual(tolerance + 1e-9);
      });
    },
  );
});

describe('the seed of an exponential average', () => {
  const firstPrice = [
    81.59, 81.413, 81.899, 82.266, 82.714, 82.859, 82.853, 83.232, 83.671, 83.901, 84.444, 85.143, 85.725,
    86.407, 86.701,
  ];

  it(`of the first price alone gives the other convention (${tulip})`, () => {
    // The mean of five equal prices is the first price, one bar before the second.
    const [first = 0] = vectors.close;
    const held = allocateBars(vectors.close.length + 4);
    held.close.set([first, first, first, first, ...vectors.close]);
    const averages = computeIndicator({ kind: 'ema', length: 5 }, held).subarray(4);
    firstPrice.forEach((value, i) =>
      expect(Math.abs(averages[i] - value)).toBeLessThanOrEqual(0.0005 + 1e-9),
    );
  });

  it.each([20, 200])(
    'of length %d weighs a thousandth after about 3.45 (n + 1) bars (reference page)',
    (length) => {
      const seedOfOne = allocateBars(8 * length);
      seedOfOne.close.fill(1, 0, length);
      const weights = computeIndicator({ kind: 'ema', length }, seedOfOne).subarray(length - 1);
      expect(weights[0]).toBe(1);
      expect(weights[Math.ceil(3.46 * (length + 1))]).toBeLessThan(0.001);
      expect(weights[Math.floor(3.3 * (length + 1))]).toBeGreaterThan(0.001);
    },
  );
});

it('the relative strength of a flat series is 50, not unknown (reference page)', () => {
  const flat = allocateBars(20);
  flat.close.fill(41.37);
  const strength = computeIndicator({ kind: 'relativeStrength', length: 14 }, flat);
  expect([...strength.subarray(14)]).toEqual(Array(6).fill(50));
});
