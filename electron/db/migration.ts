/** One step of a file's format: `sql` runs once, in one transaction, and is never edited after a release. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
