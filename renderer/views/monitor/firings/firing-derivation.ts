import type { BusinessDate } from '#shared/domain/business-date.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import type { TriggerHistory } from '#shared/ipc/trigger-schemas.ts';

/** How the firings of a replay came about, or the gaps at them. */
export function firingDerivation(
  definition: 'pastFirings' | 'firingGap',
  condition: Condition,
  { firings, from, to }: TriggerHistory,
  asOf: BusinessDate | null,
): Derivation {
  const isSimulated = firings.some(({ leaves }) => leaves.some(({ simulated }) => simulated));
  const sources = firings.flatMap(({ leaves }) => leaves.flatMap(({ source }) => source ?? []));
  return {
    definition,
    inputs: [
      ['condition', describeCondition(condition)],
      ['read from', symbolsOf(condition).join(', ')],
    ],
    basis: 'split-adjusted levels',
    from,
    to,
    n: firings.length,
    source: isSimulated ? 'simulated sample' : [...new Set(sources)].join(', ') || null,
    asOf,
    ageSessions: null,
  };
}
