import { toDayNumber } from '#shared/domain/business-date.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { compareWithSessions } from '#electron/analytics/quality/compare-with-sessions.ts';
import type { PairHistory, PairInput } from './pair-history.ts';

const sessionsText = (count: number): string =>
  `${formatNumber(count, 0)} ${count === 1 ? 'session' : 'sessions'}`;

/** Enough to look one up; the count says how many there are. */
const mostDates = 4;

/** What a reader must know of the data behind a pair, in sentences. */
export function pairRemarks(
  { day, compared, long, short }: PairHistory,
  first: number,
  input: PairInput,
): string[] {
  const begin = day[first] as number;
  const remarks: string[] = [];
  if (input.from === null && input.neutrality === 'beta')
    remarks.push(
      `The holding begins on ${formatDay(begin)}, when the beta has its ${sessionsText(input.betaSessions)}.`,
    );
  if (input.from !== null && toDayNumber(input.from) < begin)
    remarks.push(`The holding begins on ${formatDay(begin)}, the first day that both have.`);
  const ends = compared.provenance.map(({ lastDate }) => toDayNumber(lastDate));
  const earlier = Math.min(...ends);
  const ending = compared.provenance.filter((_, leg) => ends[leg] === earlier);
  if (ending.length === 1 && day.at(-1) === earlier)
    remarks.push(`${ending[0]?.symbol} ends on ${formatDay(earlier)}, and so does the holding.`);
  const { missing } = compareWithSessions(day.subarray(first));
  if (missing.length > 0) {
    const dates = missing.slice(-mostDates).map(formatDay).join(', ');
    const others =
      missing.length > mostDates ? ` and ${formatNumber(missing.length - mostDates, 0)} earlier` : '';
    remarks.push(
      `${sessionsText(missing.length)} without a close of both ${long.symbol} and ${short.symbol} are bridged: ${dates}${others}.`,
    );
  }
  return remarks;
}
