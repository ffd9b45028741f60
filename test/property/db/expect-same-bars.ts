import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';

/** Throws unless every value is the same one bit for bit, all NaN counting as one. */
export function expectSameBars(actual: BarColumns, expected: BarColumns): void {
  const { day } = expected;
  if (actual.day.length !== day.length) throw new Error(`${actual.day.length} bars instead of ${day.length}`);
  for (let i = 0; i < day.length; i += 1) {
    if (actual.day[i] !== day[i]) throw new Error(`row ${i}: day ${actual.day[i]} instead of ${day[i]}`);
    for (const field of barFields)
      if (!Object.is(actual[field][i], expected[field][i]))
        throw new Error(`row ${i}: ${field} ${actual[field][i]} instead of ${expected[field][i]}`);
  }
}
