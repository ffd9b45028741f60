import type { TestUser } from './test-user.ts';

/** What the set-up of the whole run hands to each test file. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly args: readonly string[];
  readonly user: TestUser | null;
  /** The virtual displays, one for each file that runs at a time, so that none meets another's clipboard; none on a real one. */
  readonly displays: readonly Readonly<Record<string, string>>[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    electronRuntime: ElectronRuntime;
  }
}
