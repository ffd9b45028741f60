import type { WriteDb } from '../../database.ts';
import type { StoredLot } from './list-statements.ts';
import { requireIntactStatement, signStatement } from './sign-statement.ts';

const update = `UPDATE lot SET quantity = ?, cost_cents = ?, price = ?, market_value_cents = ? WHERE id = ?`;
const owner = 'SELECT statement_id AS id FROM lot WHERE id = ?';

/** Writes what a split changes of a lot, and the checksum of its statement; part of the transaction of the split. @throws StoreProblem */
export function updateLot(
  db: WriteDb<'user'>,
  id: number,
  {
    quantity,
    costCents,
    price,
    marketValueCents,
  }: Pick<StoredLot, 'quantity' | 'costCents' | 'price' | 'marketValueCents'>,
): void {
  const { id: statementId } = db.row<{ id: number }>(owner, id) as { id: number };
  requireIntactStatement(db, statementId);
  db.run(update, quantity, costCents, price, marketValueCents, id);
  signStatement(db, statementId);
}
