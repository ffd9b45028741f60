import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ReadDb } from '../database.ts';
import { chainColumns, type ChainRow, isChainIntact } from '../queries/chains/chain-row.ts';
import { listCalendars } from '../queries/calendars/list-calendars.ts';
import { listStatements } from '../queries/statements/list-statements.ts';

/** What is left of something stored whole that is no series. */
export interface RecordHealth {
  readonly kind: 'chain' | 'calendar' | 'statement';
  /** Such as `IWM 2026-07-10`. */
  readonly name: string;
  /** Contracts, events, or lots and executions. */
  readonly entries: number;
  readonly intact: boolean;
}

const chainIds = 'SELECT id FROM option_chain ORDER BY underlying, quote_day';
const chain = `SELECT ${chainColumns}, payload FROM option_chain WHERE id = ?`;

/** Reads every stored byte of chains and calendars and holds it against its checksums. */
export function checkCacheRecords(db: ReadDb<'cache'>): RecordHealth[] {
  // One at a time: years of daily chains are more than should be in memory at once.
  const chains = db.rows<{ id: number }>(chainIds).map(({ id }): RecordHealth => {
    const row = db.row<ChainRow>(chain, id) as ChainRow;
    const name = `${row.underlying} ${toBusinessDate(row.quoteDay)}`;
    return { kind: 'chain', name, entries: row.contractCount, intact: isChainIntact(row) };
  });
  const calendars = listCalendars(db).map(
    ({ name, events, intact }): RecordHealth => ({ kind: 'calendar', name, entries: events.length, intact }),
  );
  return [...chains, ...calendars];
}

/** The same for the statements of brokers. */
export function checkStatements(db: ReadDb<'user'>): RecordHealth[] {
  return listStatements(db).map(({ account, date, lots, executions, intact }) => ({
    kind: 'statement',
    name: `${account} ${date}`,
    entries: lots.length + executions.length,
    intact,
  }));
}

/** Sentences for what is not as it was written. */
export const describeDamaged = (records: readonly RecordHealth[]): string[] =>
  records.filter(({ intact }) => !intact).map(({ kind, name }) => `The ${kind} ${name} is damaged.`);
