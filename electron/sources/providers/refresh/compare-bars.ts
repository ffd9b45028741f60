import { type BarColumns, type BarField, countBarsThrough } from '#shared/domain/bar-columns.ts';

export interface BarComparison {
  /** Days that both have. */
  readonly common: number;
  /** Common days on which a price differs beyond rounding. */
  readonly differing: readonly number[];
  /** Stored days between the first and last fresh bar that the fresh ones lack. */
  readonly missing: readonly number[];
  /** Fresh days that are not stored. */
  readonly added: number;
  /** Common days on which any field differs at all, volume included. */
  readonly changed: number;
  /** Fresh close over stored close when the same on every common day, but not 1; else null. */
  readonly ratio: number | null;
}

const leastDecimals = 2;
const mostDecimals = 6;
const singlePrecision = 2 ** -23;
const sameRatio = 0.005;
const columns = ['open', 'high', 'low', 'close', 'volume'] as const;

/**
 * Compares fresh bars with stored ones day by day. Volume is no ground for calling a day different: consolidated volume is
 * corrected for days.
 * @param fields prices to compare
 */
export function compareBars(
  stored: BarColumns,
  fresh: BarColumns,
  fields: readonly BarField[],
): BarComparison {
  const differing: number[] = [];
  const missing: number[] = [];
  const ratios: number[] = [];
  let [common, changed, added] = [0, 0, 0];
  let index = fresh.day.length > 0 ? countBarsThrough(stored.day, (fresh.day[0] as number) - 1) : 0;
  fresh.day.forEach((day, place) => {
    while (index < stored.day.length && (stored.day[index] as number) < day)
      missing.push(stored.day[index++] as number);
    if (stored.day[index] !== day) {
      added++;
      return;
    }
    common++;
    const old = index++;
    const moved = (field: BarField): boolean =>
      !isSamePrice(stored[field][old] as number, fresh[field][place] as number);
    if (fields.some(moved)) differing.push(day);
    if (columns.some((field) => !Object.is(stored[field][old], fresh[field][place]))) changed++;
    ratios.push((fresh.close[place] as number) / (stored.close[old] as number));
  });
  return { common, differing, missing, added, changed, ratio: commonRatio(ratios) };
}

/**
 * True when two prices are the same but for rounding: to the decimals of the coarser one, at least cents, or to single precision.
 * Two gaps are the same; a gap and a price too, since neither contradicts the other.
 */
export function isSamePrice(left: number, right: number): boolean {
  if (Number.isNaN(left) || Number.isNaN(right)) return true;
  const decimals = Math.min(decimalsOf(left), decimalsOf(right));
  const noise = Math.max(Math.abs(left), Math.abs(right)) * singlePrecision;
  return Math.abs(left - right) <= 0.5 * 10 ** -decimals + noise;
}

/** Decimals that a price is written with, 2 to 6; single-precision noise counts as six. */
function decimalsOf(price: number): number {
  for (let decimals = leastDecimals; decimals < mostDecimals; decimals++) {
    const scaled = price * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-3)) return decimals;
  }
  return mostDecimals;
}

function commonRatio(ratios: readonly number[]): number | null {
  const [first] = ratios;
  if (first === undefined || !(first > 0) || Math.abs(first - 1) <= sameRatio) return null;
  return ratios.every((ratio) => Math.abs(ratio / first - 1) <= sameRatio)
    ? ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    : null;
}
