import { fc } from '../fast-check.ts';
import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';

/** One session: where it opens and closes from the close before, how far the range reaches beyond, and its volume. */
const session = fc.record({
  open: fc.integer({ min: -80, max: 80 }),
  close: fc.integer({ min: -150, max: 150 }),
  above: fc.integer({ min: 0, max: 60 }),
  below: fc.integer({ min: 0, max: 60 }),
  volume: fc.integer({ min: 0, max: 1_000_000 }),
});

/** Valid bars of a walk in steps of a thousandth, flat days and days without volume among them. */
export function barsArbitrary(minimum: number, maximum: number): fc.Arbitrary<BarColumns> {
  return fc.array(session, { minLength: minimum, maxLength: maximum }).map((sessions) => {
    const bars = allocateBars(sessions.length);
    let price = 50;
    sessions.forEach((step, i) => {
      const open = price * (1 + step.open / 1000);
      price = open * (1 + step.close / 1000);
      bars.day[i] = 18_000 + i;
      bars.open[i] = open;
      bars.close[i] = price;
      bars.high[i] = Math.max(open, price) * (1 + step.above / 1000);
      bars.low[i] = Math.min(open, price) * (1 - step.below / 1000);
      bars.volume[i] = step.volume;
    });
    return bars;
  });
}
