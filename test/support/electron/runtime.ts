import type { TestUser } from './test-user.ts';

/** What the set-up of the whole run hands to each test file. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly args: readonly string[];
  readonly user: TestUser | null;
  /** The virtual display, when the run has one. */
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    electronRuntime: ElectronRuntime;
  }
}
