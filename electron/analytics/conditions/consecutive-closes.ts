import { civilDate, dayNumberOf } from '#shared/domain/business-date.ts';
import { countSessions, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';
import { truths } from './truth.ts';

/** The closes that a comparison is looked at on, by a series' own bars. */
interface Closes {
  /** For each bar, which close is the last one by then; the next close in a row is one more. */
  readonly position: Float64Array;
  /** Whether the bar stands at that close. */
  readonly isClose: (bar: number) => boolean;
}

/**
 * The closes of a series' sessions. A price has one on every session of the exchange, so that a session without a bar is a close
 * that nobody knows; the sessions of a figure are its own.
 */
export function sessionCloses(day: Int32Array, isPrice: boolean): Closes {
  const position = new Float64Array(day.length);
  for (let i = 1; i < day.length; i++) {
    const step = isPrice ? Math.max(1, countSessions(day[i - 1] + 1, day[i])) : 1;
    position[i] = position[i - 1] + step;
  }
  return { position, isClose: () => true };
}

/** Periods of the calendar in order, each with a number, and the first day of one. */
const periods = {
  weekly: {
    of: (day: number): number => Math.floor((day + 3) / 7),
    firstDay: (week: number): number => 7 * week - 3,
  },
  monthly: {
    of: (day: number): number => {
      const { year, month } = civilDate(day);
      return 12 * year + month - 1;
    },
    firstDay: (month: number): number => dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1),
  },
} as const;

/** The closes of the last session of each week or month by the exchange's calendar, which stands before the period begins. */
export function periodCloses(day: Int32Array, kind: keyof typeof periods): Closes {
  const { of, firstDay } = periods[kind];
  const lastSession = (date: number): number => previousSession(firstDay(of(date) + 1));
  return {
    position: Float64Array.from(day, (date) => of(date) - (date >= lastSession(date) ? 0 : 1)),
    isClose: (bar) => day[bar] === lastSession(day[bar]),
  };
}

/** A comparison that has to hold at several closes in a row, on a series' own bars. */
export interface ConsecutiveTruth {
  /** `yes`, `no`, or NaN where unknown. */
  readonly truth: Float64Array;
  /** How many closes in a row it has held at, the last one of them; NaN where the last one is unknown. */
  readonly held: Float64Array;
}

/**
 * What: whether a comparison has held at so many closes in a row, by each bar.
 * Formula: Kleene's `and` of the last `count` closes: no once one of them is a no, yes when each is known to be a yes; a close
 * without a bar, or whose bar is a gap, is unknown. Between two closes it is as it was at the first of them.
 * Arguments: `own` the truth at each bar, NaN where unknown; `count` at least 1.
 * Range: `truths`; with `count` 1 and a close at every bar, `own` itself. Never above that of a smaller count.
 * First values: never yes before the `count`th close. Entry i reads no later bar.
 * Source: definition.
 */
export function consecutiveTruth(
  own: Float64Array,
  { position, isClose }: Closes,
  count: number,
): ConsecutiveTruth {
  const truth = new Float64Array(own.length);
  const held = new Float64Array(own.length);
  let lastClose = Number.NaN;
  let lastNo = Number.NEGATIVE_INFINITY;
  let yesFrom = Number.POSITIVE_INFINITY;
  for (let i = 0; i < own.length; i++) {
    const at = position[i];
    if (isClose(i)) {
      if (own[i] !== truths.yes) yesFrom = Number.POSITIVE_INFINITY;
      else if (yesFrom > at || at !== lastClose + 1) yesFrom = at;
      if (own[i] === truths.no) lastNo = at;
      lastClose = at;
    }
    const isKnown = at === lastClose && (yesFrom <= at || lastNo === at);
    held[i] = isKnown ? Math.max(0, at - yesFrom + 1) : Number.NaN;
    truth[i] = at - lastNo < count ? truths.no : held[i] >= count ? truths.yes : Number.NaN;
  }
  return { truth, held };
}
