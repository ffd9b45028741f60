import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';

/** A return with its sign: `+12.45 %`. */
export const signedPercent = (fraction: number, decimals = 2): string =>
  formatPercent(fraction, decimals, 'always');

/** A z-score or another number with its sign. */
export const signedNumber = (value: number): string => formatNumber(value, 2, 'always');

/** `1 session`, `21 sessions`. */
export const sessionsText = (sessions: number): string =>
  `${formatNumber(sessions, 0)} ${sessions === 1 ? 'session' : 'sessions'}`;

const neutral = { dollar: 'Dollar-neutral', beta: 'Beta-neutral' } as const;

function ruleText(rule: PairAnswer['rebalancing']): string {
  if (rule === 'never') return 'never rebalanced';
  if (rule === 'monthly') return 'rebalanced at the first close of each month';
  return rule === 1 ? 'rebalanced at each close' : `rebalanced every ${sessionsText(rule)}`;
}

/** The rules of the holding, and how often and how much they traded. */
export function rulesText({ neutrality, rebalancing, rebalancings }: PairAnswer): string {
  const times = rebalancing === 'never' ? '' : `, ${formatNumber(rebalancings, 0)} times`;
  return `${neutral[neutrality]}, ${ruleText(rebalancing)}${times}`;
}

/** `18 Jun 2025 to 18 Dec 2025`. */
export const datesText = ({ from, to }: Pick<PairAnswer, 'from' | 'to'>): string =>
  `${formatDate(from)} to ${formatDate(to)}`;
