import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PairOpening } from '#shared/ipc/pair-schemas.ts';
import { betaMeasures } from '../analytics/beta-measures.ts';
import type { PairHistory } from './pair-history.ts';

/** Beta of the long on the short as it was known at a close: on the returns of so many sessions that end there. */
export function pairHedge(
  { day, long, short }: PairHistory,
  at: number,
  sessions: number,
): PairOpening['hedge'] {
  if (at < sessions) {
    const date = formatDay(day[at] as number);
    const reason = `over ${formatNumber(sessions, 0)} sessions it needs as many returns before ${date}; there are ${formatNumber(at, 0)}`;
    const unknown = { value: null, reason };
    return { beta: unknown, standardError: unknown, observations: at, window: null };
  }
  const from = at - sessions + 1;
  const { beta, standardError, observations } = betaMeasures(
    long.returns.subarray(from, at + 1),
    short.returns.subarray(from, at + 1),
  );
  const window = { from: toBusinessDate(day[from - 1] as number), to: toBusinessDate(day[at] as number) };
  return { beta, standardError, observations, window };
}
