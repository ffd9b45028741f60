/** One measured comparison: medians of interleaved runs in one process. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** peer / ours for "so many times as fast", ours / peer for "at most so many times a copy"; `goal` says which. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}
