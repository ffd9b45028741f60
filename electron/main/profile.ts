import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, session } from 'electron';
import type { Switches } from './command-line-switches.ts';

const smokeProfile = /^stopline-smoke-(\d+)-\w+$/;

/** Gives a smoke run a profile of its own, so that it meets neither the user's data nor a running instance. */
export function keepProfileApart(switches: Switches): void {
  if (switches.smoke) app.setPath('userData', mkdtempSync(join(tmpdir(), `stopline-smoke-${process.pid}-`)));
}

/** Removes the profile of this smoke run, and what Chromium wrote into those of former runs when they had ended. */
export function removeSmokeProfiles(): void {
  const former = readdirSync(tmpdir()).filter((name) => {
    const pid = smokeProfile.exec(name)?.[1];
    return pid !== undefined && hasEnded(Number(pid));
  });
  for (const folder of [app.getPath('userData'), ...former.map((name) => join(tmpdir(), name))]) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or one that is being written: the next run comes by again.
    }
  }
}

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // Anything else tells of somebody else's process, which is alive.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
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
