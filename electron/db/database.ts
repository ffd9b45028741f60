import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { copyDatabase } from './copy-database.ts';
import { explainError } from './explain-error.ts';
import { StoreProblem } from './store-problem.ts';

/** `cache` holds market data, which can be imported again; `user` holds what a person wrote, which cannot. */
export type StoreName = 'cache' | 'user';
export type SqlValue = string | number | null | Uint8Array;

/**
 * An open workspace file, for reading. Only electron/db/queries hands it SQL, always as constant text.
 * Errors from SQLite come out as {@link StoreProblem}.
 */
export class ReadDb<Store extends StoreName> {
  readonly store: Store;
  readonly file: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(store: Store, file: string, database: Database.Database) {
    this.store = store;
    this.file = file;
    this.#database = database;
  }

  /** The first row, or undefined. */
  row<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#explained(() => this.#statement(sql).get(...values) as Row | undefined);
  }

  rows<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#explained(() => this.#statement(sql).all(...values) as Row[]);
  }

  /** Runs `work` on one unchanging state of the file, whatever other connections commit meanwhile. */
  snapshot<Result>(work: () => Result): Result {
    return this.within('BEGIN', work);
  }

  /** Writes a complete, compact copy of the file to `target`, which appears whole or not at all. */
  copyTo(target: string): void {
    this.#explained(() => copyDatabase(this.#database, target));
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  protected change(sql: string, values: SqlValue[]): Database.RunResult {
    return this.#explained(() => this.#statement(sql).run(...values));
  }

  /** Joins a transaction that is already open; otherwise opens one and commits it, or takes it back when `work` throws. */
  protected within<Result>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Result): Result {
    if (this.#database.inTransaction) return work();
    this.change(begin, []);
    try {
      const result = work();
      this.change('COMMIT', []);
      return result;
    } catch (error) {
      // SQLite has already rolled back after some errors (disk full).
      if (this.#database.inTransaction) this.change('ROLLBACK', []);
      throw error;
    }
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainError(error, this.file);
    }
  }
}

/** An open workspace file, for reading and writing; usable wherever a {@link ReadDb} is, never the reverse. */
export class WriteDb<Store extends StoreName> extends ReadDb<Store> {
  readonly #fileIdentity: string;

  constructor(store: Store, file: string, database: Database.Database) {
    super(store, file, database);
    this.#fileIdentity = fileIdentity(file);
  }

  run(sql: string, ...values: SqlValue[]): { changes: number; lastId: number } {
    const { changes, lastInsertRowid } = this.change(sql, values);
    return { changes, lastId: Number(lastInsertRowid) };
  }

  /**
   * Runs `work` as one transaction: all of it is saved, or nothing when it throws. Inside another it joins that one.
   * Waits for another writer, and fails with the code `busy` after {@link busyTimeoutMs}.
   */
  transaction<Result>(work: () => Result): Result {
    // A deleted file stays open and accepts writes that nobody will ever see again.
    if (fileIdentity(this.file) !== this.#fileIdentity) throw new StoreProblem('missing', this.file);
    return this.within('BEGIN IMMEDIATE', work);
  }
}

function fileIdentity(file: string): string {
  const status = statSync(file, { bigint: true, throwIfNoEntry: false });
  return status ? `${status.dev}:${status.ino}` : 'none';
}
