import { dayOfWeek, toBusinessDate } from '#shared/domain/business-date.ts';
import { type DateOrder, dayOfNumericDate, noDay, numericDate } from './written-day.ts';

const orders = ['day-first', 'month-first'] as const satisfies readonly DateOrder[];
const orderWords: Record<DateOrder, string> = { 'day-first': 'day/month', 'month-first': 'month/day' };

interface Tally {
  days: number;
  /** Days on which nobody trades: in the future or on a weekend. */
  odd: number;
}

/** How the dates of a file are written, as far as all of them together tell. */
export interface DateFinding {
  readonly order: DateOrder;
  /** A sentence when the dates fit both orders; null when they prove one, or need none. */
  readonly note: string | null;
}

/** Collects the dates of a file and decides whether `03/04/2024` is in March or in April. */
export class DateEvidence {
  readonly #today: number;
  readonly #tallies: Record<DateOrder, Tally> = {
    'day-first': { days: 0, odd: 0 },
    'month-first': { days: 0, odd: 0 },
  };
  #example = '';

  constructor(today: number) {
    this.#today = today;
  }

  add(text: string): void {
    const numeric = numericDate(text);
    if (!numeric) return;
    const [left, right] = orders.map((order) => this.#count(order, dayOfNumericDate(numeric, order)));
    if (this.#example === '' && left !== right) this.#example = text.trim();
  }

  #count(order: DateOrder, day: number): number {
    if (day === noDay) return day;
    const tally = this.#tallies[order];
    const weekday = dayOfWeek(day);
    tally.days++;
    if (day > this.#today || weekday === 0 || weekday === 6) tally.odd++;
    return day;
  }

  /**
   * The order under which more dates exist. Where both fit all dates, the one with fewer weekends and future days,
   * or else `usual`, is taken, and the note says so.
   */
  resolve(usual: DateOrder): DateFinding {
    const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#tallies;
    if (dayFirst.days !== monthFirst.days)
      return { order: dayFirst.days > monthFirst.days ? 'day-first' : 'month-first', note: null };
    const order =
      dayFirst.odd === monthFirst.odd ? usual : dayFirst.odd < monthFirst.odd ? 'day-first' : 'month-first';
    return { order, note: this.#example === '' ? null : this.#describe(order) };
  }

  #describe(order: DateOrder): string {
    const other = order === 'day-first' ? 'month-first' : 'day-first';
    const [kept, left] = [this.#tallies[order].odd, this.#tallies[other].odd];
    const why =
      kept === left
        ? 'nothing in the file tells which'
        : `the other order would put ${left} of ${this.#tallies[order].days} on weekends or in the future`;
    const numeric = numericDate(this.#example);
    const day = numeric ? toBusinessDate(dayOfNumericDate(numeric, order)) : '';
    return `The dates fit day/month and month/day equally well; they are read as ${orderWords[order]} (${this.#example} as ${day}): ${why}. Check the first rows.`;
  }
}
