import type { AppDescription } from '#shared/ipc/app-schemas.ts';
import type { Slice } from './slice.ts';

export interface StartupSlice {
  /** Versions and the end of the start-up ladder; null until main has answered. */
  readonly description: AppDescription | null;
  /** Why the page itself could not start, when main could not even be asked. */
  readonly startupFault: string | null;
  describe(description: AppDescription): void;
  failStartup(message: string): void;
}

export const createStartupSlice: Slice<StartupSlice> = (set) => ({
  description: null,
  startupFault: null,
  describe: (description) => set({ description, startupFault: null }),
  failStartup: (startupFault) => set({ startupFault }),
});
