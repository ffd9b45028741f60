import type Database from 'better-sqlite3';
import type { StoreName } from './database.ts';

/** How long a connection waits for another writer. Longer than any import's transaction, short enough to tell a person. */
export const busyTimeoutMs = 5000;

/** Marks a file as ours: `STLC` and `STLU`. */
export const applicationIds: Record<StoreName, number> = { cache: 0x53544c43, user: 0x53544c55 };

const kibibyte = 1024;
const always: readonly string[] = [
  `busy_timeout = ${busyTimeoutMs}`,
  'foreign_keys = ON',
  // A file from elsewhere may carry views or triggers: they get no dangerous functions, and broken cells are noticed.
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY',
  // Memory-mapped reading turns a truncated file or a failing disk into a crash of the process instead of an error.
  'mmap_size = 0',
];

const forReading: readonly string[] = ['query_only = ON', 'cache_size = -16384'];

const forWriting: Record<StoreName, readonly string[]> = {
  cache: [
    // A year of cent-priced bars is 3.2 KB; larger pages leave less of each unused.
    `page_size = ${16 * kibibyte}`,
    'synchronous = NORMAL',
    'cache_size = -32768',
  ],
  user: [`page_size = ${4 * kibibyte}`, 'synchronous = FULL', 'cache_size = -4096'],
};

/** Sets everything a connection needs; SQLite remembers almost none of it in the file, so this runs on each open. */
export function setPragmas(database: Database.Database, store: StoreName, mode: 'read' | 'write'): void {
  for (const pragma of always) database.pragma(pragma);
  for (const pragma of mode === 'read' ? forReading : forWriting[store]) database.pragma(pragma);
  if (mode === 'read') return;
  database.pragma('journal_mode = WAL');
  database.pragma(`journal_size_limit = ${64 * kibibyte * kibibyte}`);
}
