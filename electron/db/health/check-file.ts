import type { ReadDb, StoreName } from '../database.ts';
import { checkIndexes } from '../queries/checks/check-indexes.ts';
import { listDamagedRows } from '../queries/checks/list-damaged-rows.ts';
import { quickCheck } from '../queries/checks/quick-check.ts';
import { StoreProblem } from '../store-problem.ts';

/** What is wrong with the structure of an open file, as sentences; empty when all is well. */
export function checkFile(db: ReadDb<StoreName>): string[] {
  return damageOf(() => quickCheck(db));
}

/** The same for what the user wrote; a ticket, setting or playbook that is not as it was saved is named. */
export function checkUser(db: ReadDb<'user'>): string[] {
  const problems = checkFile(db);
  return problems.length > 0 ? problems : damageOf(() => [...listDamagedRows(db), ...checkIndexes(db)]);
}

/** What `work` answers, or the sentence of the damage that stopped it. Any other problem is thrown on. */
export function damageOf(work: () => string[] | void): string[] {
  try {
    return work() ?? [];
  } catch (error) {
    if (error instanceof StoreProblem && (error.code === 'damaged' || error.code === 'not-a-database'))
      return [error.message];
    throw error;
  }
}
