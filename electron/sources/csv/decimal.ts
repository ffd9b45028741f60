import { readFigure } from '../text/read-figure.ts';
import { printableText } from './printable-text.ts';

const powerOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Veltkamp's constant 2^27 + 1: splits a double into two halves whose products are exact. */
const splitter = 134217729;
const powerHigh = powerOfTen.map((power) => splitter * power - (splitter * power - power));
const powerLow = powerOfTen.map((power, exponent) => power - powerHigh[exponent]);

/** Above this many bytes a cell is no number anybody wrote on purpose. */
const longestNumber = 400;
const longestShown = 40;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const decoder = new TextDecoder();

/** Where a cell reader stopped, and what it met on the way. */
export interface CellCursor {
  /** Index of the comma or line feed that ends the cell, or of the carriage return before the line feed. */
  position: number;
  /** The cell holds text that is not a number; set, never cleared, by {@link readDecimal}. */
  unreadable: boolean;
  /** The cell holds a quotation mark, so the text needs a full CSV parser; set, never cleared. */
  quoted: boolean;
}

/** Index of the comma, line feed, or carriage return before a line feed, at or after `from`. */
export function findCellEnd(bytes: Uint8Array, from: number): number {
  let index = from;
  while (bytes[index] !== 44 && bytes[index] !== 10) index++;
  return bytes[index] === 10 && index > from && bytes[index - 1] === 13 ? index - 1 : index;
}

/** Text of a cell for a message, cut to a length that fits one. */
export function cellText(bytes: Uint8Array, from: number, to: number): string {
  const enough = Math.min(to, from + 4 * longestShown + 4);
  return printableText(decoder.decode(bytes.subarray(from, enough)).trim(), longestShown);
}

function readUnusual(bytes: Uint8Array, from: number, cursor: CellCursor): number {
  const end = findCellEnd(bytes, from);
  cursor.position = end;
  if (end - from > longestNumber) {
    cursor.quoted ||= bytes.subarray(from, end).includes(34);
    cursor.unreadable = true;
    return Number.NaN;
  }
  const text = decoder.decode(bytes.subarray(from, end)).trim();
  if (text.includes('"')) cursor.quoted = true;
  const value = plainNumber.test(text) ? Number(text) : readFigure(text, '.');
  if (value !== null && value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY)
    return value;
  cursor.unreadable = true;
  return Number.NaN;
}

/**
 * Nearest double to `(head 10^tailDigits + tail) / 10^fractionDigits`, or NaN when this cannot prove it.
 * The quotient's remainder is found exactly with Dekker's product, its correction added, and the sum taken only
 * when the largest possible error of the correction cannot change the rounding.
 * @source T. J. Dekker, "A floating-point technique for extending the available precision" (1971); the proof of rounding is Ziv's test
 */
function divideExactly(head: number, tailDigits: number, tail: number, fractionDigits: number): number {
  const lead = head * powerOfTen[tailDigits];
  const power = powerOfTen[fractionDigits];
  const quotient = (lead + tail) / power;
  const product = quotient * power;
  const scaled = splitter * quotient;
  const high = scaled - (scaled - quotient);
  const low = quotient - high;
  const error =
    low * powerLow[fractionDigits] -
    (product -
      high * powerHigh[fractionDigits] -
      low * powerHigh[fractionDigits] -
      high * powerLow[fractionDigits]);
  const correction = (lead - product + tail - error) / power;
  const doubt = quotient * 2 ** -90;
  const value = quotient + (correction + doubt);
  return value === quotient + (correction - doubt) ? value : Number.NaN;
}

/**
 * Reads the decimal number that starts at `from` and ends before a comma or line feed, correctly rounded as `Number` would.
 * Up to 18 digits without an exponent are converted from integers; anything else goes through `Number` or {@link readFigure}.
 * @param bytes text in which a line feed follows the cell
 * @returns the number; NaN for a missing cell (empty, `null`, `NaN`, `N/A`, `-`, `.`) and, with `cursor.unreadable`, for other text
 * @source exactness below 2^53: W. D. Clinger, "How to read floating point numbers accurately" (1990)
 */
export function readDecimal(bytes: Uint8Array, from: number, cursor: CellCursor): number {
  let index = from;
  const negative = bytes[index] === 45;
  if (negative) index++;
  let head = 0;
  let tail = 0;
  let digits = 0;
  let point = -1;
  for (;;) {
    const digit = bytes[index] - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits < 9) head = head * 10 + digit;
      else if (digits < 18) tail = tail * 10 + digit;
      digits++;
    } else if (digit === -2 && point < 0) point = index;
    else break;
    index++;
  }
  const terminator = bytes[index];
  const ended = terminator === 44 || terminator === 10 || (terminator === 13 && bytes[index + 1] === 10);
  if (!ended || digits === 0 || digits > 18) return readUnusual(bytes, from, cursor);
  cursor.position = index;
  const fractionDigits = point < 0 ? 0 : index - point - 1;
  let value: number;
  if (digits <= 9) value = fractionDigits === 0 ? head : head / powerOfTen[fractionDigits];
  else {
    const mantissa = head * powerOfTen[digits - 9] + tail;
    if (mantissa < 9007199254740992) value = mantissa / powerOfTen[fractionDigits];
    else {
      value = divideExactly(head, digits - 9, tail, fractionDigits);
      if (value !== value) return readUnusual(bytes, from, cursor);
    }
  }
  return negative ? -value : value;
}
