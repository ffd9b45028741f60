import { toBusinessDate, toDayNumber, type BusinessDate } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { seededRandom } from '../fixtures.ts';

const day = (text: string): number => toDayNumber(text as BusinessDate);
const lastDay = '2025-12-18';

/** A table of daily prices on the exchange's sessions; a dividend a quarter makes its two returns differ. */
function pricesText(seed: number, firstDay: string, dividend: number): string {
  const random = seededRandom(seed);
  let close = 100;
  const rows = [...sessionsBetween(day(firstDay), day(lastDay))].map((session, index) => {
    close = Math.round(100 * Math.max(5, close * (1 + 0.03 * (random() - 0.49)))) / 100;
    const paid = dividend > 0 && index % 63 === 40 ? dividend : 0;
    return [toBusinessDate(session), close, close, close, close, close, 1_000_000, paid].join();
  });
  return `Date,Open,High,Low,Close,Adj Close,Volume,Dividends\n${rows.join('\n')}\n`;
}

/** A yield in percent, published on sessions but for those left out. */
function yieldText(seed: number, leftOut: readonly string[]): string {
  const random = seededRandom(seed);
  let level = 3;
  const rows = [...sessionsBetween(day('2016-01-04'), day(lastDay))].map((session) => {
    level = Math.round(100 * Math.max(0.5, level + 0.1 * (random() - 0.5))) / 100;
    const date = toBusinessDate(session);
    return `${date},${leftOut.includes(date) ? '.' : level.toFixed(2)}`;
  });
  return `observation_date,DGS10\n${rows.join('\n')}\n`;
}

/** Files of a market to compare: a payer of dividends, a fund without, one that begins late, and a yield with two gaps. */
export const comparedFiles: Readonly<Record<string, string>> = {
  'AAA.csv': pricesText(1, '2015-01-02', 0.5),
  'BBB.csv': pricesText(2, '2015-01-02', 0),
  'CCC.csv': pricesText(3, '2019-03-04', 0),
  'DGS10.csv': yieldText(4, ['2025-10-13', '2025-11-11']),
};
