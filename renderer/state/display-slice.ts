import type { Slice } from './slice.ts';

export interface DisplaySlice {
  /** The set of screens that is there; empty while it changes, null until it is known. */
  readonly displays: string | null;
  showDisplays(displays: string): void;
}

export const createDisplaySlice: Slice<DisplaySlice> = (set) => ({
  displays: null,
  showDisplays: (displays) => set({ displays }),
});
