import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { type CellCursor, readDecimal } from '#electron/sources/csv/decimal.ts';
import { bytesOf } from '../../support/fixtures.ts';

function read(text: string): number {
  const cursor: CellCursor = { position: 0, unreadable: false, quoted: false };
  const value = readDecimal(bytesOf(`${text},x\n`), 0, cursor);
  expect(cursor).toEqual({ position: text.length, unreadable: false, quoted: false });
  return value;
}
const runs = { numRuns: 20000 };
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 24 });

it('a double in its shortest form reads back as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      // The shortest form of -0 has no sign.
      expect(read(String(value))).toBe(value + 0);
    }),
    runs,
  );
});

it('a single-precision price in its shortest double form reads back as itself', () => {
  fc.assert(
    fc.property(fc.float({ min: Math.fround(0.01), max: Math.fround(1e6), noNaN: true }), (value) => {
      expect(read(String(value))).toBe(value);
    }),
    runs,
  );
});

it('any digits with a point anywhere round as Number rounds them', () => {
  fc.assert(
    fc.property(digits, fc.nat(24), fc.boolean(), (text, place, negative) => {
      const at = Math.min(place, text.length);
      const written = `${negative ? '-' : ''}${text.slice(0, at)}.${text.slice(at)}`;
      expect(read(written)).toBe(Number(written));
    }),
    runs,
  );
});

it('halfway between two doubles rounds to even, and a digit beside it to its side', () => {
  for (const text of [
    '9007199254740993',
    '9007199254740995',
    '900719925474099.25',
    '4503599627370497.5',
    '4503599627370498.5',
    '99999999999999999.5',
  ]) {
    expect(read(text)).toBe(Number(text));
    expect(read(`${text}${text.includes('.') ? '' : '.'}1`)).toBe(
      Number(`${text}${text.includes('.') ? '' : '.'}1`),
    );
  }
});
