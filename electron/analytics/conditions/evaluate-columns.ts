import type { Condition } from '#shared/domain/condition.ts';
import type { FindSeries } from './condition-series.ts';
import { latch, type LatchColumns } from './latch.ts';
import { type AwaitedPrices, leafColumns, type LeafColumns } from './leaf-columns.ts';
import { kleene, type TruthColumn } from './truth.ts';

/** A condition on each of its days. */
export interface ConditionColumns extends LatchColumns {
  readonly day: Int32Array;
  readonly met: TruthColumn;
  /** In the order of `leavesOf`. */
  readonly leaves: readonly LeafColumns[];
}

interface Node {
  readonly met: TruthColumn;
  readonly held: TruthColumn;
  readonly exceeded: TruthColumn;
}

/**
 * What: a condition at the close of each of the days: the one evaluator behind the live board (its last entry), the
 * catch-up (its firings since a day) and the backtest (its column).
 * Formula: each comparison on its series' own bars, read on the days asked for, joined by Kleene's logic, then latched.
 * Arguments: `days` strictly increasing; `armedBefore` the state after the day before the first of them; `awaited` see
 * `AwaitedPrices`.
 * Range: see `ConditionColumns`.
 * First values: unknown while a comparison that decides is unknown. Entry i reads nothing dated after day i.
 * Source: definitions.
 */
export function evaluateColumns(
  condition: Condition,
  find: FindSeries,
  days: Int32Array,
  armedBefore = true,
  awaited: AwaitedPrices = 'carried',
): ConditionColumns {
  const leaves: LeafColumns[] = [];
  const evaluate = (part: Condition): Node => {
    if (part.kind === 'not') {
      const { met, held, exceeded } = evaluate(part.of);
      return { met: kleene.not(met), held: kleene.not(exceeded), exceeded: kleene.not(held) };
    }
    if (part.kind === 'all' || part.kind === 'any') {
      const join = kleene[part.kind];
      const nodes = part.of.map(evaluate);
      return {
        met: join(nodes.map(({ met }) => met)),
        held: join(nodes.map(({ held }) => held)),
        exceeded: join(nodes.map(({ exceeded }) => exceeded)),
      };
    }
    const leaf = leafColumns(part, find, days, awaited);
    leaves.push(leaf);
    return leaf;
  };
  const { met, held } = evaluate(condition);
  return { day: days, met, leaves, ...latch(met, held, armedBefore) };
}
