import { type Rejection, rejectionsKept } from '../parsed-file.ts';

/** Counts every rejection and keeps the first {@link rejectionsKept}. */
export class RejectionList {
  count = 0;
  readonly kept: Rejection[] = [];

  add(line: number, field: string | null, reason: string): void {
    this.count++;
    if (this.kept.length < rejectionsKept) this.kept.push({ line, field, reason });
  }
}
