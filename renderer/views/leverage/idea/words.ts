import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

/** A return with its sign: `+12.45 %`. */
export const signedPercent = (fraction: number, decimals = 2): string =>
  formatPercent(fraction, decimals, 'always');

/** A part of a return: `+1.20 points`. */
export const signedPoints = (fraction: number): string =>
  `${formatNumber(fraction * 100, 2, 'always')} points`;

/** The daily multiple: `3×`, `−3×`. */
export const timesText = (multiple: number): string => `${formatNumber(multiple, 0)}×`;

/** What a reader of the fund's name expects: `3 × IWM`. */
export const simpleText = (multiple: number, index: string): string =>
  `${formatNumber(multiple, 0)} × ${index}`;

/** `1 session`, `21 sessions`. */
export const sessionsText = (sessions: number): string =>
  `${formatNumber(sessions, 0)} ${sessions === 1 ? 'session' : 'sessions'}`;

/** `1 week`, `8 weeks`. */
export const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);
