import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumberOf, toBusinessDate } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { type FixtureBar, genericText, makeBars } from '../fixtures.ts';
import { realDataFolder } from '../fixtures-real-data.ts';
import { giveToApplication } from './temporary-folder.ts';

const cents = (value: number): number => Math.max(0.01, Math.round(value * 100) / 100);
const dailyCost = 0.0001;

/** A fund that resets to a multiple of the index each day and takes its costs. */
function fundOn(index: readonly FixtureBar[], multiple: number, start: number): FixtureBar[] {
  let value = start;
  return index.map((bar, day) => {
    const before = index[day - 1]?.close;
    if (before !== undefined) value *= 1 + multiple * (bar.close / before - 1) - dailyCost;
    const close = cents(value);
    return { ...bar, open: close, high: close, low: close, close };
  });
}

/**
 * Price files of an index, a bull and a bear fund on it, for the application to import: real IWM and TNA where they are
 * at hand, made-up ones otherwise.
 */
export function writeLeverageFiles(folder: string): {
  readonly paths: readonly string[];
  readonly real: boolean;
} {
  const days = sessionsBetween(dayNumberOf(2022, 1, 3), dayNumberOf(2025, 12, 18));
  const index = makeBars(days.length, 11).map((bar, i) => ({
    ...bar,
    date: toBusinessDate(days[i] as number),
  }));
  const write = (symbol: string, bars: readonly FixtureBar[]): string => {
    const path = join(folder, `${symbol}.csv`);
    writeFileSync(path, genericText(bars));
    giveToApplication(path);
    return path;
  };
  const real = ['IWM', 'TNA'].map((symbol) => join(realDataFolder, 'prices', `${symbol}.csv`));
  const bear = write('TZA', fundOn(index, -3, 400));
  if (real.every(existsSync)) return { paths: [...real, bear], real: true };
  return { paths: [write('IWM', index), write('TNA', fundOn(index, 3, 40)), bear], real: false };
}
