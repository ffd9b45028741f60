import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import type { ConditionSeries, FindSeries } from '../conditions/condition-series.ts';
import { type ConditionColumns, evaluateColumns } from '../conditions/evaluate-columns.ts';

/** A condition over the whole history of what it reads, session by session. */
export interface ConditionReplay {
  readonly find: FindSeries;
  /** The exchange's sessions from the first bar on. */
  readonly day: Int32Array;
  /** What a price that has not come in yet may contradict is unknown. Its firings are those of the board, the log and the catch-up. */
  readonly decided: ConditionColumns;
  /** The last session for which any of its series has a bar; null when none has one. */
  readonly reachedDay: number | null;
  /** Prices that end before that session. */
  readonly awaited: readonly string[];
}

/**
 * What: the one replay behind the board (its last entry), the alerts (its firings since a day) and the history (all of them).
 * Formula: the evaluator on every session from the first bar of any of its series through a day, armed before the first.
 * Arguments: `find` series that hold nothing dated after `through`; `since` a day from which on every session is answered for,
 * bars or none.
 * Range: see `ConditionReplay`.
 * First values: unknown before the first bar.
 * Source: definitions.
 */
export function replayCondition(
  condition: Condition,
  find: FindSeries,
  through: number,
  since = through,
): ConditionReplay {
  const read = symbolsOf(condition).flatMap((symbol) => {
    const series = find(symbol);
    return series && series.bars.day.length > 0 ? [{ symbol, series }] : [];
  });
  const first = Math.min(since, through, ...read.map(({ series }) => series.bars.day[0] as number));
  const sessions = sessionsBetween(first, through);
  const day = sessions.length > 0 ? sessions : Int32Array.of(through);
  const reachedDay =
    read.length === 0 ? null : Math.max(...read.map(({ series }) => lastSessionOf(series, day)));
  return {
    find,
    day,
    decided: evaluateColumns(condition, find, day, true, 'unknown'),
    reachedDay,
    awaited: read
      .filter(({ series }) => series.isPrice && lastSessionOf(series, day) < (reachedDay as number))
      .map(({ symbol }) => symbol),
  };
}

function lastSessionOf({ bars }: ConditionSeries, sessions: Int32Array): number {
  return sessions[countBarsThrough(sessions, bars.day.at(-1) as number) - 1] ?? Number.NEGATIVE_INFINITY;
}
