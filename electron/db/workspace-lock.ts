import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { explainError } from './explain-error.ts';
import { StoreProblem } from './store-problem.ts';

const exclusiveWaitMs = 2000;

/**
 * Who may use the files of a workspace: everybody who shares it, or one alone who replaces them. The lock is SQLite's own on
 * an empty file, so the system lets go of it when a process is killed, and it works alike on every platform.
 */
export class WorkspaceLock {
  readonly #folder: string;
  readonly #database: Database.Database;

  /** The folder must exist. @throws StoreProblem */
  constructor(folder: string) {
    const file = join(folder, 'workspace.lock');
    this.#folder = folder;
    try {
      if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
      this.#database = new Database(file, { timeout: exclusiveWaitMs });
    } catch (error) {
      throw explainError(error, file);
    }
  }

  /** Waits for the one alone to finish. @throws StoreProblem with the code `busy` */
  share(): void {
    this.#take(['BEGIN', 'SELECT count(*) FROM sqlite_schema']);
  }

  /** @throws StoreProblem with the code `busy`, when somebody else has the workspace open; nothing is held then */
  takeAlone(): void {
    this.#take(['BEGIN EXCLUSIVE']);
  }

  release(): void {
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
  }

  close(): void {
    this.release();
    this.#database.close();
  }

  #take(statements: readonly string[]): void {
    this.release();
    try {
      for (const sql of statements) {
        if (sql.startsWith('SELECT')) this.#database.prepare(sql).get();
        else this.#database.exec(sql);
      }
    } catch (error) {
      this.release();
      const file = join(this.#folder, 'cache.db');
      const problem = explainError(error, file);
      if (!(problem instanceof StoreProblem) || problem.code !== 'busy') throw problem;
      throw new StoreProblem('busy', file, {
        message:
          'This workspace is open in another Stopline, or being restored by one. Close the other one, then try again.',
      });
    }
  }
}
