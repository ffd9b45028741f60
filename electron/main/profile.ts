import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { Switches } from './command-line-switches.ts';

/** Gives a smoke run a profile of its own, so that it meets neither the user's data nor a running instance. */
export function keepProfileApart(switches: Switches): void {
  if (switches.smoke) app.setPath('userData', mkdtempSync(join(tmpdir(), 'stopline-smoke-')));
}

/** Folder of cache.db and user.db. */
export function workspaceFolder(switches: Switches): string {
  return switches.workspace ?? join(app.getPath('userData'), 'workspace');
}
