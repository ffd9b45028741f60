import type { MonitorIdea } from '#shared/domain/monitor-idea.ts';
import type { TriggerBoard } from '#shared/ipc/trigger-schemas.ts';

export type BoardRow = TriggerBoard['rows'][number];

const rank = ({ status, reading }: BoardRow): number =>
  status === 'expired' ? 3 : { fired: 0, unknown: 1, armed: 2 }[reading.state];

const nearness = ({ reading }: BoardRow): number => reading.distance.value ?? Number.NEGATIVE_INFINITY;

/** Fired, then unknown, then armed, each the nearest first; what has expired is last. */
export function sortRows(rows: readonly BoardRow[]): BoardRow[] {
  return rows.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const [left, right] = [nearness(a), nearness(b)];
    return left === right ? a.trigger.name.localeCompare(b.trigger.name) : right - left;
  });
}

/** True for a row that the filter leaves on the board; what has expired is in no state. */
export const passes = ({ status, reading }: BoardRow, filter: MonitorIdea['filter']): boolean =>
  filter === 'all' || (status !== 'expired' && reading.state === filter);

/** How many watched triggers are in each state. */
export function countStates(rows: readonly BoardRow[]): Readonly<Record<MonitorIdea['filter'], number>> {
  const count = (filter: MonitorIdea['filter']): number => rows.filter((row) => passes(row, filter)).length;
  return { all: count('all'), fired: count('fired'), unknown: count('unknown'), armed: count('armed') };
}
