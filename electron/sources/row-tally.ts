import { RejectionList } from './csv/rejection-list.ts';
import type { Rejection } from './parsed-file.ts';

/** How many rows a file held and what became of them: accepted + rejected = dataRows. */
export interface RowCounts {
  readonly dataRows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The first rejections, in order of line; `rejected` is the full count. */
  readonly rejections: readonly Rejection[];
}

/** Counts rows as they are taken or rejected. */
export class RowTally {
  #accepted = 0;
  readonly #rejections = new RejectionList();

  accept(): void {
    this.#accepted++;
  }

  reject(line: number, field: string | null, reason: string): void {
    this.#rejections.add(line, field, reason);
  }

  counts(): RowCounts {
    const { count, kept } = this.#rejections;
    return {
      dataRows: this.#accepted + count,
      accepted: this.#accepted,
      rejected: count,
      rejections: kept.toSorted((left, right) => left.line - right.line),
    };
  }
}
