import type { WriteDb } from '../../database.ts';
import type { SourceDisagreement } from './source-disagreement.ts';

const upsert = `INSERT INTO source_disagreement (series_id, day, earlier_source, earlier_close, source, close)
  SELECT id, ?, ?, ?, ?, ? FROM series WHERE symbol = ?
  ON CONFLICT (series_id, day) DO UPDATE SET earlier_source = excluded.earlier_source,
    earlier_close = excluded.earlier_close, source = excluded.source, close = excluded.close`;
const settle = `DELETE FROM source_disagreement WHERE day = ?
  AND series_id = (SELECT id FROM series WHERE symbol = ?)`;

/** Notes the days on which a newer source gave another close, and forgets those that it agrees with. */
export function storeDisagreements(
  db: WriteDb<'cache'>,
  symbol: string,
  disagreements: readonly SourceDisagreement[],
  agreedDays: readonly number[],
): void {
  db.transaction(() => {
    for (const { day, earlierSource, earlierClose, source, close } of disagreements)
      db.run(upsert, day, earlierSource, earlierClose, source, close, symbol);
    for (const day of agreedDays) db.run(settle, day, symbol);
  });
}
