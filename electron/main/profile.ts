import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, session } from 'electron';
import type { Switches } from './command-line-switches.ts';

/** Gives a smoke run a profile of its own, so that it meets neither the user's data nor a running instance. */
export function keepProfileApart(switches: Switches): void {
  if (switches.smoke) app.setPath('userData', mkdtempSync(join(tmpdir(), 'stopline-smoke-')));
}

/** Folder of cache.db and user.db. */
export function workspaceFolder(switches: Switches): string {
  return switches.workspace ?? join(app.getPath('userData'), 'workspace');
}

/** Lets a smoke run find the page's scripts compiled, as any start but the first does; call it once the app is ready. */
export function keepCompiledScripts(switches: Switches): void {
  if (switches.smoke)
    session.defaultSession.setCodeCachePath(join(app.getPath('appData'), app.name, 'smoke-code-cache'));
}
