import type { ReadDb } from '../../database.ts';
import type { SourceDisagreement } from './source-disagreement.ts';

const sql = `SELECT symbol, day, earlier_source AS earlierSource, earlier_close AS earlierClose,
    source_disagreement.source AS source, close
  FROM source_disagreement JOIN series ON series.id = series_id ORDER BY symbol, day`;

/** The days on which two sources disagreed, oldest first, by symbol. */
export function listDisagreements(db: ReadDb<'cache'>): Map<string, SourceDisagreement[]> {
  const bySymbol = new Map<string, SourceDisagreement[]>();
  for (const { symbol, ...disagreement } of db.rows<SourceDisagreement & { symbol: string }>(sql)) {
    const list = bySymbol.get(symbol);
    if (list) list.push(disagreement);
    else bySymbol.set(symbol, [disagreement]);
  }
  return bySymbol;
}
