/** One change that Stopline made to the user's records. */
export interface AuditLine {
  readonly id: number;
  readonly atMs: number;
  readonly kind: string;
  readonly symbol: string;
  readonly sentence: string;
  readonly detail: unknown;
  /** The line that this one takes back, or null. */
  readonly undoes: number | null;
}
