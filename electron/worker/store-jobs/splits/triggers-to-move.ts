import { symbolsOf } from '#shared/domain/condition.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import type { ReadDb } from '#electron/db/database.ts';

/** The triggers that a split concerns and that no standing record of it names: set before it, on the same kind of data. */
export function triggersToMove(
  user: ReadDb<'user'>,
  symbol: string,
  date: string,
  simulated: boolean,
  named: readonly number[],
): number[] {
  return readTriggers(user)
    .triggers.filter(
      (trigger) =>
        trigger.setOn < date &&
        trigger.simulatedSymbols.includes(symbol) === simulated &&
        !named.includes(trigger.id) &&
        symbolsOf(trigger.condition).includes(symbol),
    )
    .map(({ id }) => id);
}
