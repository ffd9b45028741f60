import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import './runtime.ts';

/** An empty folder that the application under test may write to; the caller removes it. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-e2e-'));
  giveToApplication(folder);
  return folder;
}

/** Hands a file or folder to the user whom the application runs as. */
export function giveToApplication(path: string): void {
  const { user } = inject('electronRuntime');
  if (user) chownSync(path, user.userId, user.groupId);
}
